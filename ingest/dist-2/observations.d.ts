import { type Observation } from "@chengyu-atlas/model";
import type { Complaints } from "./complaints.js";
import { type Quotable } from "./evidence.js";
import type { ObservationInput } from "./schema.js";
import type { Scope } from "./scope.js";
import type { Item } from "./validate.js";
/** Turns observation records into observations, the same statement once; refuses those that the model does not allow. */
export declare function buildObservations(
  items: readonly Item<ObservationInput>[],
  scope: Scope,
  text: Quotable,
  complaints: Complaints,
): readonly Observation[];
//# sourceMappingURL=observations.d.ts.map
