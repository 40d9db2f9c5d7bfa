import { relationSpec } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import classes from "./Edge.module.css";
import type { RelationDetail } from "./stages.js";

/** Both ends, one above the other, with the line between them as it is drawn. */
export function Ends({ relation, onSelect }: { readonly relation: RelationDetail; readonly onSelect: (id: string) => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { source, target, type, crossing, status, state } = relation;
  const end = (node: typeof source) => (
    <button type="button" className={classes["end"]} onClick={() => onSelect(node.id)} data-testid="edge-end">
      <KindMark kind={node.kind} size={20} />
      <span>{displayName(node.name)}</span>
    </button>
  );
  return (
    <div className={classes["ends"]}>
      {end(source)}
      <div className={classes["between"]} data-crossing={crossing || undefined}>
        <LineSample line={{ relation: type, status, state, crossing }} width={22} upright />
        <span>
          {label(relationSpec(type).label)}
          {crossing && `${t("common.dot")}${t("common.crossing")}`}
        </span>
      </div>
      {end(target)}
    </div>
  );
}
