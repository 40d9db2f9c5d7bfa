import type { Reply, Request, TaskName, Tasks } from "./protocol.js";

/** Told to whoever asked for something that a later request replaced. */
export class Superseded extends Error {}

/** The part of `Worker` that is used, so that tests can stand in for it. */
export interface Hand {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Job {
  readonly refuse: (reason: Error) => void;
}

/**
 * One line of work off the main thread. A new request drops the old: work that still runs is ended, since layouts cannot
 * be stopped half-way, and whoever waits for it is told.
 */
export class Desk<T extends TaskName> {
  private hand: Hand | undefined;
  private job: Job | undefined;

  constructor(
    private readonly task: T,
    private readonly hire: () => Hand,
  ) {}

  /** Gets a worker ready, so that the first request need not wait for it. */
  warm(): void {
    try {
      // one that cannot start while nobody waits is let go: the next request hires another, and hears of it
      this.hired().onerror = () => this.end();
    } catch {
      this.end();
    }
  }

  /** The worker; throws where the browser allows none. */
  private hired(): Hand {
    this.hand ??= this.hire();
    return this.hand;
  }

  ask(ask: Tasks[T]["ask"], onProgress?: (share: number) => void): Promise<Tasks[T]["answer"]> {
    this.drop();
    return new Promise((done, refuse) => {
      const hand = this.hired();
      this.job = { refuse };
      hand.onmessage = ({ data }) => {
        if ("progress" in data) return onProgress?.(data.progress);
        this.job = undefined;
        if ("answer" in data) return done(data.answer as Tasks[T]["answer"]);
        // what it could not load it would not load again
        this.end();
        refuse(new Error(data.failed));
      };
      hand.onerror = (event) => {
        this.end();
        refuse(new Error(event.message || "the worker could not start"));
      };
      hand.postMessage({ task: this.task, ask } as Request);
    });
  }

  /** Ends what runs, if anything does. */
  drop(): void {
    if (!this.job) return;
    const { refuse } = this.job;
    this.end();
    refuse(new Superseded());
  }

  private end(): void {
    this.hand?.terminate();
    this.hand = undefined;
    this.job = undefined;
  }
}
