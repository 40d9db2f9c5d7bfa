import { firstDay } from "@chengyu-atlas/model";
import { useEffect } from "react";
import type { Days } from "../../state/compare/days.js";
import { CHANGES, changeOfBundle, setsOf } from "../../state/compare/marks.js";
import type { Changes } from "../../state/compare/use-changes.js";
import type { SceneData } from "../../state/scene/types.js";
import { useCanvas } from "../canvas-context.js";
import { shed, wear } from "../drawing/classes.js";
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
        wear(cy.edges(), ALL, (edge) => {
          const { members } = edge.data() as EdgeData;
          const change = changeOfBundle(ids, members);
          // what begins after the later day is not there on either
          const later = members.every((id) => {
            const from = known.get(id)?.validFrom;
            return from !== null && from !== undefined && firstDay(from) > days.to;
          });
          return [change ? COMPARED[change] : later ? COMPARED.later : COMPARED.rest];
        });
        const touched = cy.edges(CHANGES.map((change) => `.${COMPARED[change]}`).join(", ")).connectedNodes();
        wear(cy.nodes(), ALL, (node) => (touched.has(node) ? [] : [COMPARED.rest]));
      });
      layer.invalidate();
    };
    mark();
    cy.on("atlas-drawn", mark);
    return () => {
      cy.off("atlas-drawn", mark);
      cy.batch(() => {
        shed(cy.elements(), ALL);
      });
      layer.invalidate();
    };
  }, [cy, layer, days, changes, data]);
  return null;
}

const ALL: readonly string[] = Object.values(COMPARED);
