import { beforeEach, describe, expect, it, vi } from "vitest";
import type { QueuePage, ReviewApi } from "./api.js";
import { Desk } from "./desk.js";
import type { Entry } from "./queue.js";

const entry = (id: string, start: number) =>
  ({
    frame: "rule:signing",
    document: { id: "d1", title: "文献" },
    evidence: { start, end: start + 5 },
    claim: { id, relation: "SIGNED_WITH", source: { id: "institution:甲", name: "甲" }, target: { id: "park:乙", name: "乙" } },
  }) as unknown as Entry;
const all = [entry("a", 0), entry("b", 10), entry("c", 20)];

/** A server in memory: what waits, and what was decided by number. */
function serverOf(waiting: readonly Entry[]) {
  let left = [...waiting];
  const journal: string[][] = [];
  const progress = () => ({ proposed: left.length, decided: waiting.length - left.length });
  const take = (ids: readonly string[]) => {
    left = left.filter(({ claim }) => !ids.includes(claim.id));
    return journal.push([...ids]);
  };
  const api: ReviewApi = {
    queue: async () => ({ entries: left, total: left.length, cursor: null, more: false }) satisfies QueuePage,
    progress: async () => ({
      all: progress(),
      shown: progress(),
      frames: { proposed: left.length, byFrame: [] },
      documents: { proposed: left.length, byDocument: [] },
    }),
    accept: async (ids) => take(ids),
    reject: async (ids) => take(ids),
    edit: async (id) => take([id]),
    merge: async () => take([]),
    split: async () => take([]),
    undo: async (seq) => {
      const ids = journal[seq - 1] ?? [];
      left = waiting.filter((each) => left.includes(each) || ids.includes(each.claim.id));
    },
    acceptFrame: async () => ({ decided: left.length, seq: take(left.map(({ claim }) => claim.id)), remaining: 0 }),
    rejectFrame: async () => ({ decided: left.length, seq: take(left.map(({ claim }) => claim.id)), remaining: 0 }),
  };
  return { api, left: () => left.map(({ claim }) => claim.id) };
}

const refused = vi.fn();
let server: ReturnType<typeof serverOf>;
let desk: Desk;
const listed = () => desk.state().entries.map(({ claim }) => claim.id);
const at = (id: string) => desk.state().entries.find(({ claim }) => claim.id === id) as Entry;
const quiet = () => new Promise((done) => setTimeout(done, 20));

beforeEach(async () => {
  vi.clearAllMocks();
  server = serverOf(all);
  desk = new Desk({ api: server.api, onRefused: refused, onSettled: () => undefined });
  desk.choose({ frame: null, document: null });
  await quiet();
});

describe("the desk", () => {
  it("should move on at once, and count", async () => {
    expect(listed()).toEqual(["a", "b", "c"]);
    expect(desk.accept(at("a"))).toBe("b");
    expect(listed()).toEqual(["b", "c"]);
    expect(desk.state().waiting).toBe(2);
    expect(desk.state().progress?.all).toEqual({ proposed: 2, decided: 1 });
    await quiet();
    expect(server.left()).toEqual(["b", "c"]);
    expect(desk.state().acts).toMatchObject([{ verdict: "accept", seq: 1, state: "done" }]);
  });

  it("should bring back what failed, and say why", async () => {
    server.api.reject = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(desk.reject(at("b"))).toBe("c");
    expect(listed()).toEqual(["a", "c"]);
    await quiet();
    expect(listed()).toEqual(["a", "b", "c"]);
    expect(desk.state()).toMatchObject({ waiting: 3, setbacks: [{ verdict: "reject", id: "b", failure: { code: "UNREACHABLE" } }] });
    desk.dismiss(desk.state().setbacks[0]?.key ?? 0);
    expect(desk.state().setbacks).toEqual([]);
  });

  it("should undo the last decision, even before it has arrived", async () => {
    desk.accept(at("a"));
    desk.reject(at("b"));
    expect(desk.undo()?.open).toBe("b");
    expect(listed()).toEqual(["b", "c"]);
    expect(desk.undo()?.open).toBe("a");
    expect(desk.undo()).toBeUndefined();
    await quiet();
    expect(listed()).toEqual(["a", "b", "c"]);
    expect(server.left()).toEqual(["a", "b", "c"]);
  });

  it("should keep a decision whose undoing failed", async () => {
    desk.accept(at("a"));
    await quiet();
    server.api.undo = () => Promise.reject(new TypeError("Failed to fetch"));
    desk.undo();
    await quiet();
    expect(listed()).toEqual(["b", "c"]);
    expect(desk.state()).toMatchObject({ acts: [{ state: "done" }], setbacks: [{ verdict: "undo" }] });
  });

  it("should decide on a whole frame and take it back in one", async () => {
    expect(await desk.bulk("acceptFrame", "rule:signing")).toMatchObject({ decided: 3, remaining: 0 });
    expect(listed()).toEqual([]);
    desk.undo();
    await quiet();
    expect(listed()).toEqual(["a", "b", "c"]);
  });

  it("should find the passage again after a merge", async () => {
    const [first] = all as [Entry];
    server.api.queue = async () => ({ entries: [entry("a2", 0), ...all.slice(1)], total: 3, cursor: null, more: false });
    expect(await desk.merge(first, "institution:甲", { id: "institution:丙", name: "丙" })).toBe("a2");
    expect(desk.state().acts).toMatchObject([{ verdict: "merge", about: { source: "甲", target: "丙" } }]);
  });

  it("should say why the next page did not come, and try again", async () => {
    const [first, ...rest] = all as [Entry, ...Entry[]];
    const { queue } = server.api;
    server.api.queue = async () => ({ entries: [first], total: 3, cursor: "1", more: true });
    await desk.reload();
    expect(listed()).toEqual(["a"]);
    server.api.queue = () => Promise.reject(new TypeError("Failed to fetch"));
    desk.reach(null);
    await quiet();
    expect(desk.state()).toMatchObject({ phase: "shown", more: true, failure: { code: "UNREACHABLE" } });
    server.api.queue = async () => ({ entries: rest, total: 3, cursor: "3", more: false });
    await desk.loadMore();
    expect(listed()).toEqual(["a", "b", "c"]);
    expect(desk.state()).toMatchObject({ failure: null, more: false });
    server.api.queue = queue;
  });

  it("should not list what is being decided when an answer under way still has it", async () => {
    const held: ((value: number) => void)[] = [];
    server.api.accept = () => new Promise((done) => held.push(done));
    desk.accept(at("a"));
    await desk.loadMore();
    expect(listed()).toEqual(["b", "c"]);
    held[0]?.(1);
  });
});
