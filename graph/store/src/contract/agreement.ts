import { edgeId, RELATION_NAMES } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { PlainStore } from "./plain/plain-store.js";
import { randomQuestions } from "./questions.js";
import { Chance, RANDOM_NODES, randomBundle } from "./random.js";
import { dumped, type Subject } from "./suite.js";

const DOCUMENTS = ["d0", "d1", "d2", "d3", "d4"] as const;

/** An engine and the plain words of the port: random documents, corrections and withdrawals, and every kind of question. */
export function agreement({ store }: Subject): void {
  it.each([1, 2, 3, 4, 5, 6])(
    "should answer as the plain definition does, whatever is written and asked (seed %i)",
    async (seed) => {
      const [chance, plain] = [new Chance(seed), new PlainStore()];
      for (let step = 0; step < 8; step++) {
        const id = chance.of(DOCUMENTS);
        if (chance.next() < 0.25) {
          expect(await store().withdrawDocument(id)).toEqual(await plain.withdrawDocument(id));
        } else {
          const bundle = randomBundle(chance, id);
          expect(await store().writeDocument(bundle)).toEqual(await plain.writeDocument(bundle));
        }
        for (const { words, ask } of randomQuestions(chance, DOCUMENTS, someEdges(chance))) {
          expect(await ask(store()), words).toEqual(await ask(plain));
        }
      }
      expect(await dumped(store())).toEqual(await dumped(plain));
      // each question is a plan of its own to Neo4j, and there are hundreds
    },
    240_000,
  );

  it.each([11, 12, 13])("should dump alike whatever order random documents come in (seed %i)", async (seed) => {
    const chance = new Chance(seed);
    const bundles = DOCUMENTS.map((id) => randomBundle(chance, id));
    for (const bundle of bundles) await store().writeDocument(bundle);
    const once = await dumped(store());
    for (const id of chance.shuffled(DOCUMENTS)) await store().withdrawDocument(id);
    expect(await dumped(store())).toEqual([]);
    for (const bundle of chance.shuffled(bundles)) await store().writeDocument(bundle);
    expect(await dumped(store())).toEqual(once);
  });
}

function someEdges(chance: Chance): readonly string[] {
  return Array.from({ length: 12 }, () => edgeId(chance.of(RELATION_NAMES), chance.of(RANDOM_NODES), chance.of(RANDOM_NODES)));
}
