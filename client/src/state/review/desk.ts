import type { ClaimEdit } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import { type About, type Act, aboutEntry, keepActs, lastStanding, readActs, type Verdict } from "./acts.js";
import type { Bulk, QueuePage, ReviewApi, ReviewChoice, SplitRequest } from "./api.js";
import { counted, type Progress } from "./progress.js";
import { type Entry, joined, neighbour, restored, successor, without } from "./queue.js";

/** How many entries one page brings, and how many a decision on a whole frame takes at most. */
export const PAGE = 60;
export const BULK = 500;
/** The next page is asked for when so few are left behind the open one. */
const AHEAD = 15;
const MOST = 200;

/** A decision that did not go through: what came back, and why. */
export interface Setback {
  readonly key: number;
  readonly verdict: Verdict | "undo";
  readonly about: About;
  readonly id: string | null;
  readonly failure: Failure;
}

export interface DeskState {
  readonly phase: "loading" | "shown" | "failed";
  /** Why the queue could not be had; where some of it is shown, why its next page could not. */
  readonly failure: Failure | null;
  readonly entries: readonly Entry[];
  /** How many wait under the filter, loaded or not. */
  readonly waiting: number;
  readonly more: boolean;
  readonly progress: Progress | null;
  readonly acts: readonly Act[];
  readonly setbacks: readonly Setback[];
  /** Counts up whenever the journal has changed. */
  readonly settled: number;
}

const START: DeskState = {
  phase: "loading",
  failure: null,
  entries: [],
  waiting: 0,
  more: false,
  progress: null,
  acts: [],
  setbacks: [],
  settled: 0,
};

interface Options {
  readonly api: ReviewApi;
  /** Called when the server no longer takes the editor's token. */
  readonly onRefused: () => void;
  /** Called when a decision is in, so that what others have cached can be dropped. */
  readonly onSettled: () => void;
}

/**
 * The queue on the reader's desk. A decision takes its entry away at once and is sent in turn, one after the other, so that
 * an undo meets what it undoes; what fails brings its entry back.
 */
export class Desk {
  #state: DeskState = { ...START, acts: readActs() };
  readonly #watchers = new Set<() => void>();
  #choice: ReviewChoice = { frame: null, document: null };
  #cursor: string | null = null;
  #line: Promise<void> = Promise.resolve();
  #inLine = 0;
  #keys = 0;
  #asked = 0;
  #loadingMore = false;
  /** Entries that an answer under way may still hold, or not hold yet. */
  readonly #leaving = new Set<string>();
  readonly #returning = new Map<string, Entry>();

  constructor(private readonly options: Options) {}

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
  readonly state = (): DeskState => this.#state;

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  /** Shows another part of the queue. */
  choose(choice: ReviewChoice): void {
    this.#choice = choice;
    this.#set({ phase: "loading", entries: [], waiting: 0, more: false });
    void this.reload();
  }

  /** Asks for the queue anew, as long as it was, and for the counts. */
  readonly reload = (): Promise<void> => {
    const asked = ++this.#asked;
    return this.#enqueue(async () => {
      if (asked !== this.#asked) return;
      const choice = this.#choice;
      const first = Math.min(MOST, Math.max(PAGE, this.#state.entries.length));
      try {
        const page = await this.options.api.queue(choice, first, null);
        if (asked !== this.#asked) return;
        this.#take(page, []);
        this.#set({ phase: "shown", failure: null, waiting: Math.max(page.total, this.#state.entries.length) });
      } catch (error) {
        if (asked === this.#asked) this.#set({ phase: "failed", failure: failureOf(error) });
      }
    });
  };

  #take(page: QueuePage, before: readonly Entry[]): void {
    const arrived = page.entries.filter(({ claim }) => !this.#leaving.has(claim.id));
    let entries = joined(before, arrived);
    for (const entry of this.#returning.values()) entries = restored(entries, entry);
    this.#cursor = page.cursor;
    this.#set({ entries, more: page.more });
  }

  /** Asks for the next page where the reader has come near the end of what is there, or what is open (`null`) is still to be found. */
  reach(id: string | null): void {
    const { entries, more, phase } = this.#state;
    const at = entries.findIndex(({ claim }) => claim.id === id);
    if (phase !== "shown" || !more) return;
    if (id === null) void this.loadMore(MOST);
    else if (entries.length - at <= AHEAD) void this.loadMore();
  }

  readonly loadMore = async (first = PAGE): Promise<void> => {
    if (this.#loadingMore || !this.#state.more) return;
    this.#loadingMore = true;
    this.#set({ failure: null });
    const asked = this.#asked;
    try {
      const page = await this.options.api.queue(this.#choice, first, this.#cursor);
      if (asked === this.#asked) this.#take(page, this.#state.entries);
    } catch (error) {
      if (asked === this.#asked) this.#set({ failure: failureOf(error) });
    } finally {
      this.#loadingMore = false;
    }
  };

  /** Whether a claim is in the list. */
  holds(id: string): boolean {
    return this.#state.entries.some(({ claim }) => claim.id === id);
  }

  /** Decides on an entry; gives the claim to open next. */
  accept(entry: Entry): string | null {
    return this.#decide("accept", entry, () => this.options.api.accept([entry.claim.id]));
  }
  reject(entry: Entry): string | null {
    return this.#decide("reject", entry, () => this.options.api.reject([entry.claim.id]));
  }
  edit(entry: Entry, set: ClaimEdit): string | null {
    return this.#decide("edit", entry, () => this.options.api.edit(entry.claim.id, set));
  }

  #decide(verdict: Verdict, entry: Entry, send: () => Promise<number>): string | null {
    const { id } = entry.claim;
    const next = neighbour(this.#state.entries, id);
    const act = this.#begin(verdict, aboutEntry(entry), entry);
    this.#remove(entry);
    void this.#enqueue(async () => {
      try {
        this.#change(act, { seq: await send(), state: "done" });
      } catch (error) {
        this.#change(act, { state: "failed" });
        this.#bringBack(entry);
        this.#setback(verdict, act.about, id, error);
      } finally {
        this.#leaving.delete(id);
      }
    });
    return next;
  }

  /**
   * Takes back the last decision that stands, `undefined` where there is none. `open` is the claim that is in the list again;
   * what was merged or split is there again `later`.
   */
  undo(): { readonly act: Act; readonly open: string | null; readonly later: Promise<string | null> } | undefined {
    const act = lastStanding(this.#state.acts);
    if (act === undefined) return undefined;
    const { entry } = act;
    this.#change(act, { state: "undone" });
    if (entry && this.#chosen(entry)) {
      this.#returning.set(entry.claim.id, entry);
      this.#bringBack(entry);
    }
    const undone = this.#enqueue(async () => {
      const sent = this.#state.acts.find(({ key }) => key === act.key);
      try {
        // what failed by itself need not be undone
        if (sent?.seq != null) await this.options.api.undo(sent.seq);
      } catch (error) {
        this.#change(act, { state: "done" });
        if (entry) this.#remove(entry);
        this.#leaving.delete(entry?.claim.id ?? "");
        this.#setback("undo", act.about, null, error);
      } finally {
        if (entry) this.#returning.delete(entry.claim.id);
      }
    });
    const later = entry ? undone.then(() => null) : undone.then(this.reload).then(() => act.before);
    return { act, open: entry && this.#chosen(entry) ? entry.claim.id : null, later };
  }

  /** Takes back any decision of the journal. Throws what the server says against it. */
  async undoDecision(seq: number): Promise<void> {
    await this.#sent(() => this.options.api.undo(seq));
    const acts = this.#state.acts.map((act) => (act.seq === seq ? { ...act, state: "undone" as const } : act));
    keepActs(acts);
    this.#set({ acts });
    await this.reload();
  }

  /** Says that one end of an entry is another node; gives the claim that the entry became. Throws what the server says against it. */
  merge(entry: Entry, from: string, into: { readonly id: string; readonly name: string }): Promise<string | null> {
    const name = [entry.claim.source, entry.claim.target].find(({ id }) => id === from)?.name ?? from;
    return this.#reshape(entry, "merge", { source: name, target: into.name }, () => this.options.api.merge(from, into.id));
  }
  split(entry: Entry, request: SplitRequest): Promise<string | null> {
    const name = [entry.claim.source, entry.claim.target].find(({ id }) => id === request.from)?.name ?? request.from;
    return this.#reshape(entry, "split", { source: name, target: request.name }, () => this.options.api.split(request));
  }

  async #reshape(entry: Entry, verdict: Verdict, about: About, send: () => Promise<number>): Promise<string | null> {
    const seq = await this.#sent(send);
    const act = this.#begin(verdict, about, null);
    this.#change(act, { seq, state: "done", before: entry.claim.id });
    await this.reload();
    return (successor(this.#state.entries, entry) ?? this.#state.entries[0])?.claim.id ?? null;
  }

  /** Decides on what one frame proposes under the present choice. Throws what the server says against it. */
  async bulk(verdict: "acceptFrame" | "rejectFrame", frame: string): Promise<Bulk> {
    const choice = { ...this.#choice, frame };
    const result = await this.#sent(() => this.options.api[verdict](choice, BULK));
    if (result.seq !== null) {
      const act = this.#begin(verdict, { source: frame, count: result.decided }, null);
      this.#change(act, { seq: result.seq, state: "done" });
    }
    await this.reload();
    return result;
  }

  dismiss(key: number): void {
    this.#set({ setbacks: this.#state.setbacks.filter((setback) => setback.key !== key) });
  }

  async #sent<T>(send: () => Promise<T>): Promise<T> {
    let answer: { readonly value: T } | undefined;
    let fault: unknown;
    await this.#enqueue(async () => {
      try {
        answer = { value: await send() };
      } catch (error) {
        fault = error;
        if (failureOf(error).code === "UNAUTHENTICATED") this.options.onRefused();
      }
    });
    if (answer === undefined) throw fault;
    return answer.value;
  }

  #begin(verdict: Verdict, about: About, entry: Entry | null): Act {
    const act: Act = { key: ++this.#keys, verdict, about, entry, before: entry?.claim.id ?? null, seq: null, state: "sent" };
    this.#set({ acts: [...this.#state.acts, act] });
    return act;
  }

  #change({ key }: Act, change: Partial<Act>): void {
    const acts = this.#state.acts.map((act) => {
      if (act.key !== key) return act;
      // an undo that came before the answer stands
      return {
        ...act,
        ...change,
        state: act.state === "undone" && change.state === "done" && change.seq !== undefined ? act.state : (change.state ?? act.state),
      };
    });
    keepActs(acts);
    this.#set({ acts });
  }

  #remove(entry: Entry): void {
    this.#leaving.add(entry.claim.id);
    this.#returning.delete(entry.claim.id);
    const entries = without(this.#state.entries, entry.claim.id);
    this.#set({ entries, waiting: Math.max(0, this.#state.waiting - 1), progress: counted(this.#state.progress, entry, 1) });
  }

  #chosen({ frame, document }: Entry): boolean {
    const { frame: only, document: within } = this.#choice;
    return (only === null || only === frame) && (within === null || within === document.id);
  }

  #bringBack(entry: Entry): void {
    this.#leaving.delete(entry.claim.id);
    if (this.#state.entries.some(({ claim }) => claim.id === entry.claim.id)) return;
    this.#set({
      entries: restored(this.#state.entries, entry),
      waiting: this.#state.waiting + 1,
      progress: counted(this.#state.progress, entry, -1),
    });
  }

  #setback(verdict: Setback["verdict"], about: About, id: string | null, error: unknown): void {
    const failure = failureOf(error);
    this.#set({ setbacks: [...this.#state.setbacks, { key: ++this.#keys, verdict, about, id, failure }].slice(-3) });
    if (failure.code === "UNAUTHENTICATED") this.options.onRefused();
    // somebody else was faster, or it is gone: see what is there now
    if (failure.code === "CONFLICT" || failure.code === "NOT_FOUND") void this.reload();
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    this.#inLine += 1;
    const done = this.#line.then(job).finally(() => {
      this.#inLine -= 1;
      if (this.#inLine === 0) void this.#idle();
    });
    this.#line = done;
    return done;
  }

  /** Once nothing is under way: the server's own counts. */
  async #idle(): Promise<void> {
    this.#set({ settled: this.#state.settled + 1 });
    this.options.onSettled();
    try {
      const choice = this.#choice;
      const progress = await this.options.api.progress(choice);
      if (this.#inLine === 0 && choice === this.#choice) this.#set({ progress, waiting: progress.shown.proposed });
    } catch {
      // the counts stay as they were reckoned here
    }
  }
}
