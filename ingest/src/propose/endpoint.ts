import { setTimeout as wait } from "node:timers/promises";
import { Unreadable } from "./answer.js";
import { send } from "./exchange.js";
import { charactersOf, type Message } from "./prompt.js";
import { type Settings, shownAddress } from "./settings.js";

/** How long and how often a question is tried again. */
export interface Patience {
  readonly attempts: number;
  /** Milliseconds before the second attempt; each later one waits twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** An endpoint that asks for more is left alone until the next run. */
  readonly mostAskedFor: number;
}

export const PATIENCE: Patience = { attempts: 5, first: 1_000, longest: 30_000, mostAskedFor: 300_000 };

/** Thrown where no more can be asked in this run. The message says what happened and what to do. */
export class EndpointStopped extends Error {
  override readonly name = "EndpointStopped";
}

/** A model that answers over HTTP. This alone tries again, waits, and counts what is sent. */
export class Endpoint {
  requests = 0;
  characters = 0;

  constructor(
    private readonly settings: Settings,
    /** Characters that may be sent in all, repeats counted. */
    private readonly most: number,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** The body of the answer. Throws Unreadable where this question has none, EndpointStopped where none will have one now. */
  async ask(messages: readonly Message[]): Promise<string> {
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

  #count(characters: number): void {
    if (this.characters + characters > this.most) {
      throw new EndpointStopped(
        `the ${this.most.toLocaleString("en-US")} characters of --max-characters are used up, the next question has ${characters.toLocaleString("en-US")}`,
      );
    }
    this.requests += 1;
    this.characters += characters;
  }

  /** Half of the wait is left to chance, so that those who were refused together do not come back together. */
  #pause(attempt: number): number {
    const full = Math.min(this.patience.longest, this.patience.first * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * Math.random();
  }

  #stopped(what: string): EndpointStopped {
    return new EndpointStopped(`${shownAddress(this.settings.url)} ${what}`);
  }
}
