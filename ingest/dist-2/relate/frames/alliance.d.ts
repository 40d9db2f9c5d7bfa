import type { Entity } from "../../reading/types.js";
/** Whether a body has members: an alliance, association or council. */
export declare function hasMembers(entity: Entity): boolean;
//# sourceMappingURL=alliance.d.ts.map
