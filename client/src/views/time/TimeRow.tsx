import { RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { DatedRelation } from "../../state/dated/use-dated.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import classes from "./time.module.css";

interface Props {
  readonly relation: DatedRelation;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One relation: when, who with whom, how far it has come, and whether it crosses. */
export function TimeRow({ relation, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { id, type, status, state, crossing, source, target, validFrom, validTo } = relation;
  return (
    <button
      type="button"
      className={classes["row"]}
      aria-current={selected || undefined}
      onClick={() => onSelect(id)}
      data-testid="time-row"
      data-id={id}
    >
      <span className={classes["date"]}>{validFrom ?? ""}</span>
      <span className={classes["what"]}>
        <span className={classes["end"]}>
          <KindMark kind={source.kind} icon={false} size={16} />
          {displayName(source.name)}
        </span>
        <span className={classes["link"]}>
          <LineSample line={{ relation: type, status, state, crossing }} width={20} />
          {label(RELATIONS[type].label)}
        </span>
        <span className={classes["end"]}>
          <KindMark kind={target.kind} icon={false} size={16} />
          {displayName(target.name)}
        </span>
      </span>
      <span className={classes["notes"]}>
        {crossing && <CrossingChip />}
        {status !== "done" && <span>{label(STATUSES[status])}</span>}
        {validTo && <span>{t("timeline.until", { date: validTo })}</span>}
      </span>
    </button>
  );
}
