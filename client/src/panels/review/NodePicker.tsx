import type { Kind } from "@chengyu-atlas/model";
import { KINDS, kindOfId, REGIONS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { useNodeField } from "../../state/search/use-node-field.js";
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
  const { text, hits, active, setActive, none, failed, listId, optionId, input } = useNodeField({
    accepts: ({ node }) => node.id !== but && kinds.includes(node.kind),
    // a second Enter on what is picked confirms the dialog
    onTake: ({ node }) => (node.id === picked?.id ? false : take(node)),
  });
  function take({ id, name }: Picked): undefined {
    onPick({ id, name });
  }
  return (
    <div className={classes["picker"]}>
      <input
        {...input}
        className={classes["pickerInput"]}
        aria-label={t("review.picker.label")}
        placeholder={t("review.picker.placeholder")}
        data-autofocus
        data-testid="picker-input"
      />
      <div role="listbox" id={listId} aria-label={t("search.results")} className={classes["hits"]} hidden={hits.length === 0}>
        {hits.map(({ node }, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
          <div
            key={node.id}
            id={optionId(at)}
            role="option"
            aria-selected={node.id === picked?.id}
            data-active={at === active || undefined}
            className={classes["hit"]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setActive(at);
              take(node);
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
      {failed && <p className={classes["note"]}>{t("review.picker.failed")}</p>}
    </div>
  );
}
