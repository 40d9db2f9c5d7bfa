import type { CleanText, Post } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { PersonMention } from "./persons.js";
import { type Draft, type Registry } from "./registry.js";
/** The posts that titles before names give, one for each employer; titles that stand together at one are joined. */
export declare function postsOf(
  clean: CleanText,
  blocks: readonly BlockNames[],
  registry: Registry,
  people: ReadonlyMap<PersonMention, Draft>,
  ids: ReadonlyMap<Draft, string>,
): Post[];
//# sourceMappingURL=posts.d.ts.map
