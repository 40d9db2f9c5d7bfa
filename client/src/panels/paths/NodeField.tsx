import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { useSearch } from "../../state/search/use-search.js";
import { KindMark } from "../../ui/KindMark.js";
import classes from "./Paths.module.css";

interface Props {
  readonly label: string;
  /** Left out of what is offered. */
  readonly but: readonly string[];
  readonly testId: string;
  readonly onPick: (id: string) => void;
}

/** Finds a node by any of its names and takes it. Arrow keys walk through what is found, Enter takes one. */
export function NodeField({ label, but, testId, onPick }: Props) {
  const { t } = useTranslation();
  const say = useLabel();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { search } = useSearch(text);
  const hits = search.phase === "found" && search.current ? search.hits.filter(({ node }) => !but.includes(node.id)).slice(0, 7) : [];
  const take = (at: number) => {
    const hit = hits[at];
    if (!hit) return;
    setText("");
    setActive(0);
    onPick(hit.node.id);
  };
  return (
    <div className={classes["field"]}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        data-testid={testId}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
          if (by !== 0) setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by)));
          else if (event.key === "Enter" && hits.length > 0) take(active);
          else if (event.key === "Escape" && text !== "") setText("");
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t("search.results")} className={classes["hits"]} hidden={hits.length === 0}>
        {hits.map(({ node }, at) => (
          <button
            type="button"
            tabIndex={-1}
            key={node.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(at)}
            data-testid={`${testId}-hit`}
          >
            <KindMark kind={node.kind} size={16} />
            <span>{displayName(node.name)}</span>
            <small>{[say(KINDS[node.kind].label), node.region && say(REGIONS[node.region])].filter(Boolean).join(t("common.dot"))}</small>
          </button>
        ))}
      </div>
      {search.phase === "none" && <p className={classes["muted"]}>{t("search.none", { text: text.trim() })}</p>}
      {search.phase === "failed" && <p className={classes["muted"]}>{t("search.failed")}</p>}
    </div>
  );
}
