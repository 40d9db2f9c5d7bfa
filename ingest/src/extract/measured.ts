import type { Measured } from "./precision.js";

/** What `npm run eval -- --write` measured on the annotated documents, frame by frame. */
export const MEASURED: Readonly<Record<string, Measured>> = {
  "affiliated-with/post": { right: 50, wrong: 0 },
  "co-built/of": { right: 3, wrong: 0 },
  "co-built/signed": { right: 21, wrong: 0 },
  "co-built/together": { right: 2, wrong: 0 },
  "funded/sum": { right: 1, wrong: 0 },
  "issued/by": { right: 3, wrong: 0 },
  "located-in/built": { right: 6, wrong: 0 },
  "located-in/clause": { right: 1, wrong: 0 },
  "located-in/held": { right: 6, wrong: 0 },
  "located-in/lies": { right: 4, wrong: 0 },
  "located-in/settles": { right: 2, wrong: 0 },
  "located-in/signed": { right: 10, wrong: 0 },
  "member-of/counted": { right: 20, wrong: 0 },
  "member-of/listed": { right: 6, wrong: 0 },
  "part-of/chain": { right: 3, wrong: 0 },
  "part-of/named": { right: 9, wrong: 1 },
  "part-of/zones": { right: 5, wrong: 0 },
  "participated-in/attends": { right: 11, wrong: 0 },
  "participated-in/hosts": { right: 2, wrong: 0 },
  "participated-in/listed": { right: 24, wrong: 0 },
  "signed-with/facing": { right: 11, wrong: 0 },
  "signed-with/project": { right: 5, wrong: 0 },
  "signed-with/roll": { right: 4, wrong: 0 },
  "spun-off-from/grown": { right: 1, wrong: 0 },
};
