import { type Claim, kindOfId, RELATION_NAMES } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { DecisionReport, DecisionRequest } from "../curation/curation.js";
import type { GraphStore } from "../graph-store.js";
import { PlainStore } from "./plain/plain-store.js";
import { randomQuestions } from "./questions.js";
import { Chance, randomBundle } from "./random.js";
import { dumped, type Subject } from "./suite.js";

const DOCUMENTS = ["d0", "d1", "d2", "d3", "d4"] as const;

/** Random decisions, undone at random, between documents that come, change and go: an engine against the plain words of the port. */
export function curation({ store }: Subject): void {
  const writeBoth = async (plain: PlainStore, chance: Chance, id: string) => {
    const bundle = randomBundle(chance, id);
    expect(await store().writeDocument(bundle)).toEqual(await plain.writeDocument(bundle));
  };
  const decideBoth = async (plain: PlainStore, request: DecisionRequest) => {
    expect(await outcome(store(), request), JSON.stringify(request)).toEqual(await outcome(plain, request));
  };

  it.each([21, 22, 23, 24, 25, 26])("should be what documents and standing decisions make it (seed %i)", async (seed) => {
    const [chance, plain] = [new Chance(seed), new PlainStore()];
    for (const id of DOCUMENTS.slice(0, 3)) await writeBoth(plain, chance, id);
    for (let step = 0; step < 24; step++) {
      const [kind, id] = [chance.next(), chance.of(DOCUMENTS)];
      if (kind < 0.08) expect(await store().withdrawDocument(id)).toEqual(await plain.withdrawDocument(id));
      else if (kind < 0.2) await writeBoth(plain, chance, id);
      else await decideBoth(plain, await randomRequest(chance, plain));
      if (step % 6 > 0) continue;
      const edges = (await plain.listEdges({ states: ["accepted", "proposed"] }, { first: 20 })).items.map(({ item }) => item.id);
      for (const { words, ask } of randomQuestions(chance, DOCUMENTS, edges)) expect(await ask(store()), words).toEqual(await ask(plain));
    }
    expect(await dumped(store())).toEqual(await dumped(plain));
  });

  it.each([31, 32, 33])("should be what the documents alone make it once all decisions are undone (seed %i)", async (seed) => {
    const [chance, plain] = [new Chance(seed), new PlainStore()];
    for (const id of DOCUMENTS) await writeBoth(plain, chance, id);
    const before = await dumped(store());
    for (let step = 0; step < 16; step++) await decideBoth(plain, await randomRequest(chance, plain));
    expect(await dumped(store())).not.toEqual(before);
    const { items } = await store().listDecisions({}, { first: 100 });
    const standing = items.filter(({ item }) => item.action !== "undo" && item.undoneBy === undefined);
    for (const { item } of chance.shuffled(standing)) await store().decide({ action: "undo", decision: item.seq });
    expect(await dumped(store())).toEqual(before);
  });
}

/** What a decision comes to: its report, or the code with which it is refused. */
async function outcome(store: GraphStore, request: DecisionRequest): Promise<DecisionReport | string> {
  return store.decide({ ...request, at: "2026-01-01T00:00:00Z" }).catch((error: { readonly code?: string }) => error.code ?? String(error));
}

/** A decision on what is in the graph; some make no sense, and are refused. */
async function randomRequest(chance: Chance, plain: PlainStore): Promise<DecisionRequest> {
  const claims = await allClaims(plain);
  const nodes = (await plain.listNodes({}, "ID", { first: 100 })).items.map(({ item }) => item.id);
  const claim = chance.of(claims)?.id ?? "c0";
  const from = chance.of(nodes) ?? "institution:无";
  switch (chance.of(["accept", "reject", "edit", "merge", "merge", "split", "undo"] as const)) {
    case "accept":
      return { action: "accept", claims: [claim, chance.of(claims)?.id ?? "c0"] };
    case "reject":
      return { action: "reject", claims: [claim] };
    case "edit":
      return { action: "edit", claim, set: randomEdit(chance, nodes) };
    case "merge": {
      const alike = nodes.filter((id) => kindOfId(id) === kindOfId(from));
      return { action: "merge", from, into: chance.of(alike) ?? from };
    }
    case "split": {
      const own = claims.filter(({ source, target }) => source === from || target === from).map(({ id }) => id);
      const documents = plain.graph.mentionedBy.get(from) ?? [];
      const name = chance.of(["新所", "另一处", "重庆大学"]);
      return {
        action: "split",
        from,
        name,
        ...(chance.next() < 0.3 && { within: "成都" }),
        documents: chance.some(documents, 0.4),
        claims: chance.some(own, 0.4),
      };
    }
    case "undo":
      return { action: "undo", decision: 1 + chance.below((await plain.countDecisions({})) + 1) };
  }
}

function randomEdit(chance: Chance, nodes: readonly string[]) {
  const end = chance.of(nodes);
  return chance.of([
    { status: chance.of(["planned", "done"] as const) },
    { validFrom: chance.of(["2020", "2021-03", null]), validTo: null },
    { relation: chance.of(RELATION_NAMES) },
    { state: chance.of(["proposed", "rejected"] as const) },
    { source: end },
    { target: end, title: "主任" },
    { amount: { value: 5, unit: "亿元", bound: "=" as const } },
  ]);
}

async function allClaims(plain: PlainStore): Promise<readonly Claim[]> {
  const found: Claim[] = [];
  for await (const record of plain.dump()) if ("claim" in record) found.push(record.claim);
  return found;
}
