import { STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { Line } from "../../canvas/style/edges.js";
import { useLabel } from "../../i18n/use-label.js";
import { CrossingChip } from "../../ui/Chip.js";
import { LineSample } from "../../ui/LineSample.js";
import classes from "./parts.module.css";

interface Props {
  readonly id: string;
  readonly line: Line;
  readonly name: string;
  readonly date?: string | null;
  readonly notes?: readonly (string | null | undefined | false)[];
  /** Said last. */
  readonly after?: string;
  readonly current?: boolean;
  readonly onSelect: (id: string) => void;
}

const SHORT = { planned: { zh: "签约待建", en: "planned" }, done: { zh: "已建成", en: "built" }, ended: STATUSES.ended } as const;

/** One relation: its line as drawn, the other end, when; below it what is to be known at a glance. */
export function RelationRow({ id, line, name, date, notes = [], after, current, onSelect }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const words = [...notes, line.status === "done" && line.relation !== "CO_BUILT" ? null : label(SHORT[line.status]), after]
    .filter(Boolean)
    .join(t("common.dot"));
  return (
    <li className={classes["row"]}>
      <button
        type="button"
        className={`${classes["rowButton"]} ${classes["withMark"]}`}
        onClick={() => onSelect(id)}
        aria-current={current || undefined}
        data-testid="relation-row"
        data-relation={line.relation}
      >
        <LineSample line={line} width={18} />
        <span className={classes["rowName"]}>{displayName(name)}</span>
        {date && <span className={classes["rowDate"]}>{date}</span>}
        {(line.crossing || words !== "") && (
          <span className={classes["rowUnder"]}>
            {line.crossing && <CrossingChip />}
            {words}
          </span>
        )}
      </button>
    </li>
  );
}
