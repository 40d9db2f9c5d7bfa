import type { Entity } from "../../reading/types.js";
import type { Story } from "../story.js";
import type { Tape } from "../tape.js";
/** A project that two sides have signed, and the run of the tape that says so. */
export interface SignedProject {
  readonly hosts: readonly Entity[];
  readonly guests: readonly Entity[];
  readonly projects: readonly Entity[];
  /** Whether the text leaves the host out: 与乙签约的项目. */
  readonly elided: boolean;
  readonly tape: Tape;
  readonly start: number;
  readonly end: number;
}
/** The signed projects of a document, host and guests apart. */
export declare function signedProjects(story: Story): Iterable<SignedProject>;
//# sourceMappingURL=signed-projects.d.ts.map
