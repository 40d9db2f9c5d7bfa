import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { AtlasError } from "@chengyu-atlas/model";
import type { Answered, Asked, LongQuestion } from "./long-questions.js";
import type { Outcome, Task } from "./reading-worker.js";

// a thread runs what was built; from sources, as in tests, that is next door
const SCRIPT = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/sqlite/reading-worker.js" : "./reading-worker.js", import.meta.url),
);

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout | undefined;
}

/** Milliseconds after which a thread that is asked nothing is ended: it takes some 40 MB, and starts again within a tenth of a second. */
const IDLE = 60_000;

/** A thread that reads, and what it has not answered yet. */
class Thread {
  readonly waiting = new Map<number, Waiting>();
  /** Ends it, while nothing is waiting. */
  idle: NodeJS.Timeout | undefined;
  readonly worker: Worker;

  constructor(path: string) {
    // without the options of the process, which may be to run sources
    this.worker = new Worker(SCRIPT, { workerData: { path }, execArgv: [] });
    // a thread that waits for questions does not keep the process
    this.worker.unref();
  }
}

/**
 * Threads that read the file for long questions, so that these hold up nobody else. A question that takes longer than `longest`
 * milliseconds ends with TIMEOUT, and its thread with it, since SQLite cannot be asked to stop; what else that thread was
 * asked is asked again elsewhere.
 */
export class ReadingThreads {
  readonly #threads: Thread[] = [];
  #number = 0;
  #closed = false;

  constructor(
    private readonly path: string,
    private readonly most: number,
    private readonly longest: number,
    private readonly idle = IDLE,
  ) {}

  /** How many run. */
  get count(): number {
    return this.#threads.length;
  }

  ask<Q extends LongQuestion>(question: Q, ...asked: Asked<Q>): Promise<Answered<Q>> {
    const task: Task = { number: ++this.#number, question, asked };
    return new Promise<Answered<Q>>((resolve, reject) => this.#give({ task, resolve, reject }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    const gone = [...this.#threads];
    for (const thread of gone) for (const { reject } of this.#remove(thread)) reject(closed());
    await Promise.all(gone.map(({ worker }) => worker.terminate()));
  }

  #give({ task, resolve, reject }: Omit<Waiting, "timer">): void {
    if (this.#closed) {
      reject(closed());
      return;
    }
    const thread = this.#leastBusy();
    const timer = Number.isFinite(this.longest) ? setTimeout(() => this.#overtime(thread, task.number), this.longest) : undefined;
    if (thread.waiting.size === 0) thread.worker.ref();
    clearTimeout(thread.idle);
    thread.waiting.set(task.number, { task, resolve, reject, timer });
    thread.worker.postMessage(task);
  }

  #leastBusy(): Thread {
    const [first, ...others] = [...this.#threads].sort((a, b) => a.waiting.size - b.waiting.size);
    if (first !== undefined && (first.waiting.size === 0 || others.length + 1 >= this.most)) return first;
    return this.#start();
  }

  #start(): Thread {
    const thread = new Thread(this.path);
    thread.worker.on("message", (outcome: Outcome) => this.#settle(thread, outcome));
    thread.worker.on("error", (error) => this.#lose(thread, error));
    thread.worker.on("exit", (code) => this.#lose(thread, new Error(`a reading thread ended with code ${code}`)));
    this.#threads.push(thread);
    return thread;
  }

  #settle(thread: Thread, outcome: Outcome): void {
    const one = this.#take(thread, outcome.number);
    if (one === undefined) return;
    if ("answer" in outcome) one.resolve(outcome.answer as never);
    else one.reject(errorOf(outcome));
  }

  #take(thread: Thread, number: number): Waiting | undefined {
    const one = thread.waiting.get(number);
    thread.waiting.delete(number);
    clearTimeout(one?.timer);
    if (thread.waiting.size === 0) {
      thread.worker.unref();
      clearTimeout(thread.idle);
      thread.idle = setTimeout(() => this.#end(thread), this.idle).unref();
    }
    return one;
  }

  #end(thread: Thread): void {
    this.#remove(thread);
    void thread.worker.terminate();
  }

  #overtime(thread: Thread, number: number): void {
    const one = this.#take(thread, number);
    const seconds = Math.round(this.longest / 100) / 10;
    one?.reject(
      new AtlasError("TIMEOUT", `The query took longer than ${seconds} s, the limit; ask for fewer hops or smaller pages, or filter more.`),
    );
    const others = this.#remove(thread);
    void thread.worker.terminate();
    for (const other of others) this.#give(other);
  }

  /** A thread that failed by itself takes with it what it was asked. */
  #lose(thread: Thread, error: Error): void {
    const failed = new AtlasError("STORE_UNAVAILABLE", `The database "${this.path}" failed: ${error.message}`, { cause: error });
    for (const { reject } of this.#remove(thread)) reject(failed);
  }

  /** Lets go of a thread; gives what it has not answered, whose timers have ended. */
  #remove(thread: Thread): readonly Waiting[] {
    const at = this.#threads.indexOf(thread);
    if (at >= 0) this.#threads.splice(at, 1);
    clearTimeout(thread.idle);
    const all = [...thread.waiting.values()];
    thread.waiting.clear();
    for (const { timer } of all) clearTimeout(timer);
    return all;
  }
}

function errorOf({ code, message, stack }: Extract<Outcome, { readonly message: string }>): Error {
  const error = code === undefined ? new Error(message) : new AtlasError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

const closed = () => new AtlasError("STORE_UNAVAILABLE", "The store was closed before it had answered.");
