import { type Message } from "./prompt.js";
import { type Settings } from "./settings.js";
/** How long and how often a question is tried again. */
export interface Patience {
  readonly attempts: number;
  /** Milliseconds before the second attempt; each later one waits twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** An endpoint that asks for more is left alone until the next run. */
  readonly mostAskedFor: number;
}
export declare const PATIENCE: Patience;
/** Thrown where no more can be asked in this run. The message says what happened and what to do. */
export declare class EndpointStopped extends Error {
  readonly name = "EndpointStopped";
}
/** A model that answers over HTTP. This alone tries again, waits, and counts what is sent. */
export declare class Endpoint {
  #private;
  private readonly settings;
  /** Characters that may be sent in all, repeats counted. */
  private readonly most;
  private readonly patience;
  requests: number;
  characters: number;
  constructor(
    settings: Settings,
    /** Characters that may be sent in all, repeats counted. */
    most: number,
    patience?: Patience,
  );
  /** The body of the answer. Throws Unreadable where this question has none, EndpointStopped where none will have one now. */
  ask(messages: readonly Message[]): Promise<string>;
}
//# sourceMappingURL=endpoint.d.ts.map
