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
import { groupings } from "./groupings.js";
import { hostile } from "./hostile.js";
import { ingestRuns } from "./ingest-runs.js";
import { keptQueries } from "./kept-queries.js";
import { nodes } from "./nodes.js";
import { partners } from "./partners.js";
import { relations } from "./relations.js";
import { review } from "./review.js";
import { search } from "./search.js";
import { standingOfSources } from "./standing-of-sources.js";
import { statistics } from "./statistics.js";
import { stories } from "./stories.js";
import { fill, type Subject } from "./suite.js";
import { version } from "./version.js";
import { views } from "./views.js";
import { withdrawal } from "./withdrawal.js";
import { writing } from "./writing.js";

const THEMES = {
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
  groupings,
  "standing of sources": standingOfSources,
  writing,
  withdrawal,
  documents,
  decisions,
  review,
  views,
  stories,
  "kept queries": keptQueries,
  version,
  "ingest runs": ingestRuns,
  "hostile strings": hostile,
  "random documents": agreement,
  "random decisions": curation,
} as const satisfies Readonly<Record<string, (subject: Subject) => void>>;

type Theme = keyof typeof THEMES;

/**
 * What every store promises, as tests: one suite for all engines. `open` gives an empty store; it is asked once
 * per test, and the store is closed after it. `only` names the themes where an engine answers just some of them in its own way.
 */
export function describeGraphStore(
  backend: string,
  open: () => Promise<GraphStore>,
  only: readonly Theme[] = Object.keys(THEMES) as Theme[],
): void {
  describe(`GraphStore contract: ${backend}`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const subject: Subject = { store: () => store, fill: () => fill(store) };
    for (const theme of only) describe(theme, () => THEMES[theme](subject));
  });
}
