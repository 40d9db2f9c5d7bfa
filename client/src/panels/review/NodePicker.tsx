import type { Kind } from "@chengyu-atlas/model";
import { KINDS, kindOfId, REGIONS } from "@chengyu-atlas/model";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { useSearch } from "../../state/search/use-search.js";
import { KindMark } from "../../ui/KindMark.js";
import classes from "./Review.module.css";

export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly kinds: readonly Kind[];
  /** Left out of the results. */
  readonly but?: string;
  readonly picked: Picked | null;
  readonly onPick: (node: Picked) => void;
}

/** Finds a node by name, short form or pinyin. Arrow keys walk through the results, Enter takes one. */
export function NodePicker({ kinds, but, picked, onPick }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { search } = useSearch(text);
  const hits =
    search.phase === "found" && search.current ? search.hits.filter(({ node }) => node.id !== but && kinds.includes(node.kind)) : [];
  const none = search.phase === "none" || (search.phase === "found" && search.current && hits.length === 0);
  const take = (at: number) => {
    const hit = hits[at];
    if (hit) onPick({ id: hit.node.id, name: hit.node.name });
  };
  return (
    <div className={classes["picker"]}>
      <input
        className={classes["pickerInput"]}
        role="combobox"
        aria-label={t("review.picker.label")}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t("review.picker.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={text}
        data-autofocus
        data-testid="picker-input"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
          if (by !== 0) setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by)));
          else if (event.key === "Enter" && hits.length > 0 && hits[active]?.node.id !== picked?.id) take(active);
          else return;
          event.preventDefault();
        }}
      />
      <div role="listbox" id={`${id}-list`} aria-label={t("search.results")} className={classes["hits"]} hidden={hits.length === 0}>
        {hits.map(({ node }, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
          <div
            key={node.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={node.id === picked?.id}
            data-active={at === active || undefined}
            className={classes["hit"]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setActive(at);
              take(at);
            }}
            data-testid="picker-hit"
          >
            <KindMark kind={node.kind} />
            <span className={classes["hitName"]}>{displayName(node.name)}</span>
            <span className={classes["hitUnder"]}>
              {[
                kindOfId(node.id) === "Person" ? node.id.split("@")[1] : label(KINDS[node.kind].label),
                node.region && label(REGIONS[node.region]),
                t("review.picker.degree", { count: node.degree }),
              ]
                .filter(Boolean)
                .join(t("common.dot"))}
            </span>
          </div>
        ))}
      </div>
      {none && <p className={classes["note"]}>{t("review.picker.none", { text: text.trim() })}</p>}
      {search.phase === "failed" && <p className={classes["note"]}>{t("review.picker.failed")}</p>}
    </div>
  );
}
