import { type ServerResponse } from "node:http";
import type { Settings } from "../settings.js";
/** What a test's endpoint was sent. */
export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** The passage that it was asked about, and the names in it. */
  readonly text: string;
  readonly names: readonly string[];
}
/** Answers one request; the number counts from 1. */
export type Answer = (response: ServerResponse, sent: Sent, number: number) => void;
export interface Stub {
  /** For `ATLAS_LLM_BASE_URL`. */
  readonly base: string;
  readonly settings: Settings;
  readonly sent: readonly Sent[];
  answer: Answer;
}
export declare const KEY = "sk-secret-0123456789";
/** An endpoint on loopback for one test. */
export declare function stub(answer: Answer): Promise<Stub>;
/** Answers with these relations, as a model would. */
export declare function relations(...list: readonly unknown[]): Answer;
/** Answers with a message of this content. */
export declare function content(text: string): Answer;
/** Answers with a status and nothing else. */
export declare function status(code: number, headers?: Readonly<Record<string, string>>): Answer;
/** Answers the first requests with these, all later ones with the last. */
export declare function inTurn(...answers: readonly Answer[]): Answer;
/** Never answers. */
export declare const hang: Answer;
//# sourceMappingURL=stub.d.ts.map
