import type { Entity } from "../../reading/types.js";
import type { Story } from "../story.js";
/** Whether an entity can stand at that end of PART_OF. */
export declare function parts(end: "from" | "to", { kind }: Entity): boolean;
/** Whether PART_OF may join two different entities. */
export declare function canBePart(part: Entity, whole: Entity): boolean;
/** Whether the document names an entity somewhere by itself: not inside a longer name, not at the head of a chain of names. */
export declare function standsAlone(story: Story, entity: Entity): boolean;
//# sourceMappingURL=parts.d.ts.map
