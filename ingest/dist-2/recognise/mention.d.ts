import type { Kind, NodeId } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
/** A stretch of the text that names something, before it is known whether others name the same. */
export interface Mention extends Range {
  readonly kind: Kind;
  readonly subtype?: string;
  /** The nodes of the gazetteer that bear this name. */
  readonly known?: NodeId;
  /** The full name that is meant, where the text leaves the place out: 市委 → 中共遂宁市委. */
  readonly meant?: string;
  readonly rule: string;
  /** The name, where it is not what stands there: a form without quotation marks, or one that a list shares. */
  readonly name?: string;
}
//# sourceMappingURL=mention.d.ts.map
