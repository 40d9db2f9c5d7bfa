import { firstDay } from "@chengyu-atlas/model";
import { useEffect } from "react";
import type { Days } from "../../state/compare/days.js";
import { CHANGES, changeOfBundle, setsOf } from "../../state/compare/marks.js";
import type { Changes } from "../../state/compare/use-changes.js";
import type { SceneData } from "../../state/scene/types.js";
import { useCanvas } from "../canvas-context.js";
import type { EdgeData } from "../elements.js";
import { COMPARED } from "../style/stylesheet.js";

interface Props {
  readonly days: Days;
  readonly changes: Changes;
  readonly data: SceneData;
}

/** Marks what is new, what ended and what changed between two days, and lowers the rest. Nothing moves. */
export function CompareController({ days, changes, data }: Props) {
  const { cy, layer } = useCanvas();
  useEffect(() => {
    const ids = setsOf({ added: changes.added.ids, ended: changes.ended.ids, changed: changes.changed.ids });
    const known = new Map(data.relations.map((relation) => [relation.id, relation]));
    const mark = () => {
      cy.batch(() => {
        for (const edge of cy.edges().toArray()) {
          const { members } = edge.data() as EdgeData;
          const change = changeOfBundle(ids, members);
          // what begins after the later day is not there on either
          const later = members.every((id) => {
            const from = known.get(id)?.validFrom;
            return from !== null && from !== undefined && firstDay(from) > days.to;
          });
          edge.removeClass(ALL).addClass(change ? COMPARED[change] : later ? COMPARED.later : COMPARED.rest);
        }
        const touched = cy.edges(CHANGES.map((change) => `.${COMPARED[change]}`).join(", ")).connectedNodes();
        cy.nodes().difference(touched).addClass(COMPARED.rest);
        touched.removeClass(COMPARED.rest);
      });
      layer.invalidate();
    };
    mark();
    cy.on("atlas-drawn", mark);
    return () => {
      cy.off("atlas-drawn", mark);
      cy.batch(() => {
        cy.elements().removeClass(ALL);
      });
      layer.invalidate();
    };
  }, [cy, layer, days, changes, data]);
  return null;
}

const ALL = Object.values(COMPARED).join(" ");
