import { type NodeEntry } from "../entry.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Recognition } from "../reading/types.js";
/** Why an entity of a document is this node of the graph. */
export type ResolutionRule = "gazetteer" | "employer" | "document" | "name";
/** A node of the graph that an entity of a document is. */
export interface Resolved {
  readonly entry: NodeEntry;
  readonly rule: ResolutionRule;
}
/**
 * The nodes that the entities of a document are, by id of entity. A body is known by the gazetteer, else by its name; a person by name and first employer, and where the document tells none by name and document, since namesakes are
 * many. Likeness of names joins nothing.
 */
export declare function resolve({ entities, posts }: Recognition, document: string, gazetteer: Gazetteer): ReadonlyMap<string, Resolved>;
//# sourceMappingURL=resolve.d.ts.map
