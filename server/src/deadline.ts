import { AtlasError } from "@chengyu-atlas/model";

/** The time that one request may spend in the store: one timer, started by its first question. */
export class Deadline {
  #timer: NodeJS.Timeout | undefined;
  #passed: Promise<never> | undefined;

  constructor(private readonly milliseconds: number) {}

  /** What `work` gives, or TIMEOUT once the request's time is over. */
  within<T>(work: Promise<T>): Promise<T> {
    this.#passed ??= this.#start();
    return Promise.race([work, this.#passed]);
  }

  /** Lets go of the timer once the answer is out. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): Promise<never> {
    const passed = new Promise<never>((_, reject) => {
      const seconds = this.milliseconds / 1000;
      const message = `The query took longer than ${seconds} s, the limit; ask for fewer hops or smaller pages.`;
      this.#timer = setTimeout(() => reject(new AtlasError("TIMEOUT", message)), this.milliseconds);
    });
    // the time may pass between two questions, when nobody listens
    passed.catch(() => undefined);
    return passed;
  }
}

/** A reader whose every answer keeps the deadline. */
export function withDeadline<R extends object>(reader: R, deadline: Deadline): R {
  return new Proxy(reader, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, args);
        return answer instanceof Promise ? deadline.within(answer) : answer;
      };
    },
  });
}
