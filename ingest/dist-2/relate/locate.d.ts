import type { Entity } from "../reading/types.js";
import type { Mention } from "./mentions.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";
/** The tape that the offset of the clean text lies on. */
export declare function tapeAt({ tapes }: Pick<Story, "tapes">, offset: number): Tape | undefined;
/** Where a document first names, within a longer name, an entity that it never names by itself: a party in the title of an agreement. */
export declare function firstInside(
  story: Story,
  entity: Entity,
):
  | {
      readonly tape: Tape;
      readonly mention: Mention;
    }
  | undefined;
/** Where a document first names an entity by itself or as the whole of a longer chain, and the tape of that place. */
export declare function firstMention(
  story: Story,
  entity: Entity,
):
  | {
      readonly tape: Tape;
      readonly mention: Mention;
    }
  | undefined;
//# sourceMappingURL=locate.d.ts.map
