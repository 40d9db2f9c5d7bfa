import { setTimeout as wait } from "node:timers/promises";
import { Unreadable } from "./answer.js";
import { send } from "./exchange.js";
import { charactersOf } from "./prompt.js";
import { shownAddress } from "./settings.js";
export const PATIENCE = { attempts: 5, first: 1_000, longest: 30_000, mostAskedFor: 300_000 };
/** Thrown where no more can be asked in this run. The message says what happened and what to do. */
export class EndpointStopped extends Error {
  name = "EndpointStopped";
}
/** A model that answers over HTTP. This alone tries again, waits, and counts what is sent. */
export class Endpoint {
  settings;
  most;
  patience;
  requests = 0;
  characters = 0;
  constructor(
    settings,
    /** Characters that may be sent in all, repeats counted. */
    most,
    patience = PATIENCE,
  ) {
    this.settings = settings;
    this.most = most;
    this.patience = patience;
  }
  /** The body of the answer. Throws Unreadable where this question has none, EndpointStopped where none will have one now. */
  async ask(messages) {
    const { attempts, mostAskedFor } = this.patience;
    for (let attempt = 1; ; attempt++) {
      this.#count(charactersOf(messages));
      const reply = await send(this.settings, messages);
      if (reply.is === "answer") return reply.body;
      if (reply.is === "unreadable") throw new Unreadable(reply.what);
      if (reply.is === "refused") throw this.#stopped(`${reply.what}; ${reply.remedy}`);
      if (attempt === attempts) throw this.#stopped(`${reply.what}, ${attempts} times in a row; wait until it answers again`);
      const { after = 0 } = reply;
      if (after > mostAskedFor) throw this.#stopped(`${reply.what} and asks to wait ${Math.ceil(after / 1000)} seconds`);
      await wait(Math.max(after, this.#pause(attempt)));
    }
  }
  #count(characters) {
    if (this.characters + characters > this.most) {
      throw new EndpointStopped(
        `the ${this.most.toLocaleString("en-US")} characters of --max-characters are used up, the next question has ${characters.toLocaleString("en-US")}`,
      );
    }
    this.requests += 1;
    this.characters += characters;
  }
  /** Half of the wait is left to chance, so that those who were refused together do not come back together. */
  #pause(attempt) {
    const full = Math.min(this.patience.longest, this.patience.first * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * Math.random();
  }
  #stopped(what) {
    return new EndpointStopped(`${shownAddress(this.settings.url)} ${what}`);
  }
}
//# sourceMappingURL=endpoint.js.map
