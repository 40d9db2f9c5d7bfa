import type { Window } from "./windows.js";
/** One message to a model. */
export interface Message {
  readonly role: "system" | "user";
  readonly content: string;
}
/** What a model is sent of a window. The passage is a JSON string in it, so that nothing in it can end it. */
export declare function messagesFor({ text, names }: Window): readonly Message[];
/** Characters that are sent for a window. */
export declare function charactersOf(messages: readonly Message[]): number;
//# sourceMappingURL=prompt.d.ts.map
