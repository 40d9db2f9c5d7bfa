import type { Tape } from "./tape.js";
/** How a clause stands to what it says: stated as a fact, stated as coming, or not stated at all. */
export type Stance = "done" | "planned" | "unstated";
/**
 * What makes a clause planned. `will`: words of intention alone (将, 拟, 计划); `progress`: also words of work under way
 * (推进, 加快, 正在建设), for relations that hold when the work is finished; `agreement`: also what the sentence says was
 * agreed on (签订协议共同打造甲); `research`: that, but not work under way, for joint research holds while it goes on; `always` and `never` for frames that know.
 */
export type PlannedBy = "will" | "progress" | "agreement" | "research" | "always" | "never";
/** What the clause around the verb (`start` to `end` on the tape) says of it; `carried` where its subject stands before it. */
export declare function stanceOf(tape: Tape, start: number, end: number, by: PlannedBy, carried?: boolean): Stance;
//# sourceMappingURL=stance.d.ts.map
