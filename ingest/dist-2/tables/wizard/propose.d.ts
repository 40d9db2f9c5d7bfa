import { Draft } from "./draft.js";
import type { SheetGuess } from "./guess.js";
/** Proposes records for a sheet from what its columns are taken for. */
export declare function proposeSheet(guess: SheetGuess): Draft;
//# sourceMappingURL=propose.d.ts.map
