import { Draft } from "./draft.js";
import { proposeNodes } from "./naming.js";
import { proposeNumbers } from "./numbers.js";
import { RELATION_RULES } from "./relations.js";
/** Proposes records for a sheet from what its columns are taken for. */
export function proposeSheet(guess) {
  const draft = new Draft(guess);
  for (const rule of RELATION_RULES) rule(draft);
  // what relations have taken is no indicator as well
  proposeNumbers(draft);
  proposeNodes(draft);
  return draft;
}
//# sourceMappingURL=propose.js.map
