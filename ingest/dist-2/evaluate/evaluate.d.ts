import type { Gazetteer } from "../gazetteer.js";
import { Score } from "./score.js";
/** Reads every annotated document of some folders – `docs/NAME.txt` with `gold/NAME.json` – and compares what is found. */
export declare function evaluate(folders: readonly string[], gazetteer: Gazetteer): Promise<Score>;
/** Relations found in sentences that state none, each with its sentence. */
export declare function foundInControls(gazetteer: Gazetteer): readonly string[];
//# sourceMappingURL=evaluate.d.ts.map
