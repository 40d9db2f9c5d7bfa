import { describe, expect, it } from "vitest";
import { Desk, type Hand, Superseded } from "./desk.js";
import { metricsOf } from "./metrics.js";
import type { Reply, Request } from "./protocol.js";

class Fake implements Hand {
  onmessage: ((event: MessageEvent<Reply>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: Request[] = [];
  ended = false;
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: Reply): void {
    this.onmessage?.({ data } as MessageEvent<Reply>);
  }
}

function desk() {
  const hands: Fake[] = [];
  const line = new Desk("metrics", () => {
    const hand = new Fake();
    hands.push(hand);
    return hand;
  });
  return { hands, line };
}

const ask = { ids: [], links: [] };
const answer = metricsOf(ask);

describe("a desk", () => {
  it("should hand on progress and the answer, and keep its worker", async () => {
    const { hands, line } = desk();
    const heard: number[] = [];
    const waiting = line.ask(ask, (share) => heard.push(share));
    hands[0]?.say({ progress: 0.5 });
    hands[0]?.say({ answer });
    expect(await waiting).toBe(answer);
    expect(heard).toEqual([0.5]);
    const next = line.ask(ask);
    hands[0]?.say({ answer });
    await next;
    expect(hands).toHaveLength(1);
  });

  it("should drop the old request for a new one", async () => {
    const { hands, line } = desk();
    const old = line.ask(ask);
    const next = line.ask(ask);
    await expect(old).rejects.toBeInstanceOf(Superseded);
    expect(hands[0]?.ended).toBe(true);
    hands[1]?.say({ answer });
    expect(await next).toBe(answer);
  });

  it("should say what failed, and work again afterwards", async () => {
    const { hands, line } = desk();
    const first = line.ask(ask);
    hands[0]?.say({ failed: "no" });
    await expect(first).rejects.toThrow("no");
    const second = line.ask(ask);
    hands[1]?.onerror?.({ message: "" } as ErrorEvent);
    await expect(second).rejects.toThrow("could not start");
    const third = line.ask(ask);
    hands[2]?.say({ answer });
    expect(await third).toBe(answer);
  });

  it("should hire another worker where the first could not start before it was asked", async () => {
    const { hands, line } = desk();
    line.warm();
    hands[0]?.onerror?.({ message: "" } as ErrorEvent);
    const waiting = line.ask(ask);
    hands[1]?.say({ answer });
    expect(await waiting).toBe(answer);
  });
});

describe("metricsOf", () => {
  const link = (a: string, b: string, crossing = false) => ({ a, b, crossing });
  const links = [link("a", "b"), link("b", "c"), link("a", "c"), link("c", "d", true), link("d", "e"), link("e", "f"), link("d", "f")];
  const ids = ["a", "b", "c", "d", "e", "f", "g"];

  it("should find the two ends of the bridge between two groups", () => {
    const { betweenness, degree, community, crossing } = metricsOf({ ids, links });
    const best = [...betweenness].sort((x, y) => y[1] - x[1]).slice(0, 2);
    expect(best.map(([id]) => id).sort()).toEqual(["c", "d"]);
    expect(degree.get("c")).toBe(3);
    expect(community.get("a")).toBe(community.get("b"));
    expect(community.get("a")).not.toBe(community.get("f"));
    expect(community.has("g")).toBe(false);
    expect(crossing.get("c")).toBe(1);
  });

  it("should count two relations between the same two as one neighbour, and give the same again", () => {
    const doubled = metricsOf({ ids: [...ids].reverse(), links: [...links, link("b", "a", true)].reverse() });
    expect(doubled.degree.get("a")).toBe(2);
    expect(doubled.crossing.get("a")).toBe(1);
    expect(doubled.community).toEqual(metricsOf({ ids, links: [...links, link("b", "a", true)] }).community);
  });
});
