import { KINDS } from "@chengyu-atlas/model";
import type { EventObject } from "cytoscape";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import type { RolledUp } from "../../state/scene/roll-up.js";
import { KindMark } from "../../ui/KindMark.js";
import { useCanvas } from "../canvas-context.js";
import classes from "./look.module.css";

/** What the gathered node under the pointer holds, by kind. */
export function GroupHint({ gathered }: { readonly gathered: RolledUp["gathered"] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { cy } = useCanvas();
  const [at, setAt] = useState<{ readonly id: string; readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const enter = ({ target }: EventObject) => {
      const { x, y } = target.renderedPosition();
      setAt({ id: target.id(), x, y: y + target.renderedHeight() / 2 + 26 });
    };
    const leave = () => setAt(null);
    cy.on("mouseover", "node[holds > 0]", enter);
    cy.on("mouseout", "node", leave);
    cy.on("viewport tap", leave);
    return () => {
      cy.off("mouseover", "node[holds > 0]", enter);
      cy.off("mouseout", "node", leave);
      cy.off("viewport tap", leave);
    };
  }, [cy]);
  const held = at && gathered.get(at.id);
  if (!held) return null;
  return (
    <div
      className={classes["hint"]}
      style={{ left: Math.min(at.x, cy.width() - 236), top: Math.min(at.y, cy.height() - 110) }}
      data-testid="group-hint"
    >
      <ul>
        {held.kinds.map(([kind, count]) => (
          <li key={kind}>
            <KindMark kind={kind} size={15} icon={false} />
            {label(KINDS[kind].plural)} {count}
          </li>
        ))}
      </ul>
      {held.inside > 0 && <p>{t("look.inside", { count: held.inside })}</p>}
      <p className={classes["note"]}>{t("look.openHint")}</p>
    </div>
  );
}
