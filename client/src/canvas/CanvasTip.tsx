import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { useLabel } from "../i18n/use-label.js";
import { useWorkspace } from "../state/workspace/workspace.js";
import classes from "./CanvasTip.module.css";
import { useCanvas } from "./canvas-context.js";
import type { Hovered } from "./controllers/HoverController.js";
import type { EdgeData, NodeData } from "./elements.js";
import { breakLines } from "./labels/break-lines.js";

const MOST_ROWS = 4;

/** What the drawing has no room for: a name that is cut, and what a line stands for, with dates and documents. */
export function CanvasTip({ hovered }: { readonly hovered: Hovered | null }) {
  const { cy } = useCanvas();
  if (!hovered || hovered.target.removed()) return null;
  const { target, at } = hovered;
  const left = at.x > cy.width() - 360;
  const low = at.y > cy.height() - 150;
  const style = {
    ...(left ? { right: cy.width() - at.x + 12 } : { left: at.x + 14 }),
    ...(low ? { bottom: cy.height() - at.y + 12 } : { top: at.y + 16 }),
  };
  if (target.isNode()) {
    const { name } = target.data() as NodeData;
    if (!breakLines(name).some((line) => line.includes("…"))) return null;
    return (
      <div className={classes["tip"]} style={style} aria-hidden="true" data-testid="canvas-tip">
        {name}
      </div>
    );
  }
  return (
    <div className={classes["tip"]} style={style} aria-hidden="true" data-testid="canvas-tip">
      <Relations {...(target.data() as EdgeData)} />
    </div>
  );
}

function Relations({ members }: EdgeData) {
  const { t } = useTranslation();
  const label = useLabel();
  const { data } = useWorkspace();
  const ids = new Set(members);
  const relations = [...(data?.relations.filter(({ id }) => ids.has(id)) ?? [])].sort(
    (a, b) => members.indexOf(a.id) - members.indexOf(b.id),
  );
  return (
    <>
      {relations.length > 1 && <p className={classes["head"]}>{t("work.tip.many", { count: relations.length })}</p>}
      {relations.slice(0, MOST_ROWS).map((relation) => {
        const { type, status, validFrom, validTo, state, crossing, documentCount } = relation;
        const dates = [validFrom, validTo].filter(Boolean).join(" — ");
        const words = [
          label(STATUSES[status]),
          state === "proposed" ? t("work.tip.proposed") : dates || t("work.tip.undated"),
          crossing && t("common.crossing"),
          t("work.tip.documents", { count: documentCount }),
        ];
        return (
          <p key={relation.id}>
            <strong>{label(relationSpec(type).label)}</strong> <span>{words.filter(Boolean).join(t("common.dot"))}</span>
          </p>
        );
      })}
      {relations.length > MOST_ROWS && <p>{t("work.tip.more", { count: relations.length - MOST_ROWS })}</p>}
    </>
  );
}
