import { NAMING } from "./headers.js";
import { SEPARATORS } from "./shape.js";
import { subtypesOf } from "./subtypes.js";

/** Where more of the cells of a column are empty, they may have been merged once. */
const GAPS = 0.3;
/** Proposes nodes for all columns that name something, whether or not a relation takes them. */
export function proposeNodes(draft) {
  for (const guess of draft.guess.guesses) {
    const kinds = NAMING[guess.role];
    // where a signing took place is nothing that the network holds
    if (kinds === undefined || (guess.role === "venue" && draft.first("event") === undefined)) continue;
    adviseOnGaps(draft, guess);
    const likely = guess.shape.kind !== undefined && kinds.includes(guess.shape.kind) ? guess.shape.kind : kinds[0];
    const employer = guess.role === "person" ? draft.employer : undefined;
    draft.nodes.push({
      kind: kinds.length === 1 ? likely : [likely, ...kinds.filter((kind) => kind !== likely)],
      name: draft.column(guess, guess.shape.several ? { split: SEPARATORS } : {}),
      ...(employer && { within: draft.column(employer) }),
      ...(guess === draft.main && aboutMain(draft, likely)),
    });
  }
}
function adviseOnGaps(draft, { name, shape: { empty } }) {
  const { rows } = draft.guess;
  if (empty <= rows * GAPS || empty === rows) return;
  draft.say(`${name}: ${empty} of ${rows} cells are empty; if each stands for the one above it, add fill: [${name}]`);
}
function aboutMain(draft, kind) {
  const [alias, type] = [draft.first("alias"), draft.first("type")];
  const words = type && subtypesOf(kind, type.shape.values);
  return {
    ...(alias && { aliases: draft.column(alias, { split: SEPARATORS }) }),
    ...(type && words && { subtype: draft.column(type, { words }) }),
  };
}
//# sourceMappingURL=naming.js.map
