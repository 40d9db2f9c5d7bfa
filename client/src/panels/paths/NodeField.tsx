import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { useNodeField } from "../../state/search/use-node-field.js";
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
  const { text, change, hits, active, none, failed, listId, optionId, input } = useNodeField({
    accepts: ({ node }) => !but.includes(node.id),
    most: 7,
    clearable: true,
    onTake: ({ node }) => take(node.id),
  });
  function take(node: string): undefined {
    change("");
    onPick(node);
  }
  return (
    <div className={classes["field"]}>
      <input {...input} aria-label={label} placeholder={label} data-testid={testId} />
      <div id={listId} role="listbox" aria-label={t("search.results")} className={classes["hits"]} hidden={hits.length === 0}>
        {hits.map(({ node }, at) => (
          <button
            type="button"
            tabIndex={-1}
            key={node.id}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(node.id)}
            data-testid={`${testId}-hit`}
          >
            <KindMark kind={node.kind} size={16} />
            <span>{displayName(node.name)}</span>
            <small>{[say(KINDS[node.kind].label), node.region && say(REGIONS[node.region])].filter(Boolean).join(t("common.dot"))}</small>
          </button>
        ))}
      </div>
      {none && <p className={classes["muted"]}>{t("search.none", { text: text.trim() })}</p>}
      {failed && <p className={classes["muted"]}>{t("search.failed")}</p>}
    </div>
  );
}
