import { type Relation, type Status } from "@chengyu-atlas/model";
import { z } from "zod";
/** A relation as a model writes it down: names and quote as they should stand in the window. */
export interface Proposal {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly quote: string;
  readonly title?: string | undefined;
}
export declare const proposalSchema: z.ZodType<Proposal>;
/** An answer of which nothing can be used. The message says what it is instead, in words of ours. */
export declare class Unreadable extends Error {
  readonly name = "Unreadable";
}
/** What an answer proposes, and how many of its proposals are not in the form that was asked for. Throws Unreadable. */
export declare function parseAnswer(body: string): {
  readonly proposals: readonly Proposal[];
  readonly malformed: number;
};
//# sourceMappingURL=answer.d.ts.map
