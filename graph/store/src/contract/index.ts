import { afterEach, beforeEach, describe } from "vitest";
import type { GraphStore } from "../graph-store.js";
import { agreement } from "./agreement.js";
import { brokers } from "./brokers.js";
import { changes } from "./changes.js";
import { choosing } from "./choosing.js";
import { curation } from "./curation.js";
import { decisions } from "./decisions.js";
import { documents } from "./documents.js";
import { filters } from "./filters.js";
import { graph } from "./graph.js";
import { hostile } from "./hostile.js";
import { nodes } from "./nodes.js";
import { partners } from "./partners.js";
import { relations } from "./relations.js";
import { review } from "./review.js";
import { search } from "./search.js";
import { standingOfSources } from "./standing-of-sources.js";
import { statistics } from "./statistics.js";
import { fill, type Subject } from "./suite.js";
import { views } from "./views.js";
import { withdrawal } from "./withdrawal.js";
import { writing } from "./writing.js";

const THEMES: Readonly<Record<string, (subject: Subject) => void>> = {
  nodes,
  search,
  relations,
  filters,
  choosing,
  graph,
  changes,
  partners,
  statistics,
  brokers,
  "standing of sources": standingOfSources,
  writing,
  withdrawal,
  documents,
  decisions,
  review,
  views,
  "hostile strings": hostile,
  "random documents": agreement,
  "random decisions": curation,
};

/**
 * What every store promises, as tests: one suite for all engines. `open` gives an empty store; it is asked once
 * per test, and the store is closed after it.
 */
export function describeGraphStore(backend: string, open: () => Promise<GraphStore>): void {
  describe(`GraphStore contract: ${backend}`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const subject: Subject = { store: () => store, fill: () => fill(store) };
    for (const [theme, describeTheme] of Object.entries(THEMES)) describe(theme, () => describeTheme(subject));
  });
}
