import type { Message } from "./prompt.js";
import type { Settings } from "./settings.js";
/** What came of one request. `what` reads on from the endpoint's address, of what is unreadable from "the answer"; nothing that the endpoint wrote is in it, nor the key. */
export type Reply =
  | {
      readonly is: "answer";
      readonly body: string;
    }
  /** May do better if tried again, after so many milliseconds where it says so. */
  | {
      readonly is: "later";
      readonly what: string;
      readonly after?: number | undefined;
    }
  /** This question has no answer; another one may. */
  | {
      readonly is: "unreadable";
      readonly what: string;
    }
  /** No question will be answered until something is put right. */
  | {
      readonly is: "refused";
      readonly what: string;
      readonly remedy: string;
    };
/** Asks once. Redirects are not followed: the key is for this address alone. */
export declare function send({ url, key, model, timeout }: Settings, messages: readonly Message[]): Promise<Reply>;
//# sourceMappingURL=exchange.d.ts.map
