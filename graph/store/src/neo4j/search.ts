import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";
import { NEO4J_SEARCH_INDEX } from "@chengyu-atlas/model/derive";
import { hits } from "../cursors.js";
import type { SearchQuery, StoredNode } from "../graph-store.js";
import { beyondText, orderText } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { keyOf } from "./keys.js";
import { insideQuery, insideText, searchSteps, stepParameter, tierTexts } from "./lucene.js";
import { binder, conditionsOn, whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { nodeOf, toNode } from "./rows.js";
import { type SettledNodes, settleNodes } from "./settle.js";

const FIND = `CALL db.index.fulltext.queryNodes('${NEO4J_SEARCH_INDEX}',`;

/** So many hits are read and sorted; where there are more, they are asked for step by step. */
const FEW = 100;

const FOLLOWS = "(tier > $tier OR (tier = $tier AND (n.degree < $degree OR (n.degree = $degree AND n.id > $id))))";

/** A page of hits, in one query for rare and common words: which of the two it is shows when the first hits are there. */
const pageOf = (conditions: readonly string[]) => `
CALL () {
  ${FIND} $lucene, {limit: $few}) YIELD node RETURN collect(node) AS found
}
CALL (found) {
  WITH found WHERE size(found) < $few
  UNWIND found AS n
  WITH n, CASE WHEN n.search CONTAINS $exact THEN 0 WHEN n.search CONTAINS $prefix THEN 1 ELSE 2 END AS tier
  ${whereAll(conditions)}
  RETURN tier, n ORDER BY tier, n.degree DESC, n.id LIMIT $limit
UNION ALL
  WITH found WHERE size(found) >= $few
  UNWIND $steps AS step
  CALL (step) {
    ${FIND} step.lucene) YIELD node AS n
    WITH n, step.tier AS tier ${whereAll(conditions)}
    RETURN tier, n ORDER BY n.degree DESC, n.id
  }
  RETURN tier, n LIMIT $limit
}
RETURN tier, ${nodeOf("n")} AS node`;

export async function search(connection: Connection, query: SearchQuery, page: PageRequest): Promise<Slice<StoredNode>> {
  checkPage(page);
  const { text, kinds } = query;
  const after = hits.decode(page.after);
  const folded = fold(text);
  if (folded === "" || kinds?.length === 0) return { items: [], hasMore: false };
  const [tier, degree, id] = after ?? [];
  const from = tier === undefined || degree === undefined || id === undefined ? undefined : { tier, degree, id: keyOf(id) };
  const chosen = choose(folded, kinds, query.filter && (await settleNodes(connection, query.filter)));
  if (page.backward || page.before !== undefined) return searchBack(connection, folded, chosen, page);
  const rows = await connection.read<{ readonly tier: number; readonly node: Row }>(
    pageOf([...chosen.where, ...(from === undefined ? [] : [FOLLOWS])]),
    {
      ...chosen.parameters,
      ...tierTexts(folded),
      ...from,
      few: int(FEW),
      steps: searchSteps(folded, from).map(stepParameter),
      limit: int(page.first + 1),
    },
  );
  return toSlice(
    rows.map((row) => ({ tier: row.tier, node: toNode(row.node) })),
    page.first,
    (row) => hits.encode([row.tier, row.node.degree, row.node.id]),
    (row) => row.node,
  );
}

const KEYS = ["tier", "n.degree", "n.id"] as const;

/** A page from the end, or up to a mark: all hits are sorted. */
async function searchBack(
  connection: Connection,
  folded: string,
  chosen: ReturnType<typeof choose>,
  page: PageRequest,
): Promise<Slice<StoredNode>> {
  const parameters: Record<string, unknown> = {};
  const bind = binder("k", parameters);
  const columns = KEYS.map((key) => ({ text: key, down: key === "n.degree", open: false }));
  const mark = (cursor: string | undefined, backward: boolean) => {
    const at = hits.decode(cursor);
    return at === undefined ? [] : [beyondText(columns, at, backward, (part) => bind(part === 2 ? keyOf(at[2]) : at[part]))];
  };
  const by = orderText(columns, page.backward);
  const rows = await connection.read<{ readonly tier: number; readonly node: Row }>(
    `${FIND} $lucene) YIELD node AS n
     WITH n, CASE WHEN n.search CONTAINS $exact THEN 0 WHEN n.search CONTAINS $prefix THEN 1 ELSE 2 END AS tier
     ${whereAll([...chosen.where, ...mark(page.after, false), ...mark(page.before, true)])}
     WITH n, tier ORDER BY ${by} LIMIT $limit RETURN tier, ${nodeOf("n")} AS node ORDER BY ${by}`,
    { ...chosen.parameters, ...tierTexts(folded), ...parameters, limit: int(page.first + 1) },
    TIMEOUTS.walk,
  );
  return toSlice(
    rows.map((row) => ({ tier: row.tier, node: toNode(row.node) })),
    page.first,
    (row) => hits.encode([row.tier, row.node.degree, row.node.id]),
    (row) => row.node,
    page.backward,
  );
}

export async function countSearch(connection: Connection, { text, kinds, filter }: SearchQuery): Promise<number> {
  const folded = fold(text);
  if (folded === "" || kinds?.length === 0) return 0;
  const { where, parameters } = choose(folded, kinds, filter && (await settleNodes(connection, filter)));
  const [row] = await connection.read<{ readonly count: number }>(
    `${FIND} $lucene) YIELD node AS n ${whereAll(where)} RETURN count(n) AS count`,
    parameters,
  );
  return row?.count ?? 0;
}

/** Lucene's question, and what it cannot tell. */
function choose(folded: string, kinds: readonly Kind[] | undefined, filter: SettledNodes = {}) {
  const holds = insideText(folded);
  const parameters: Record<string, unknown> = { lucene: insideQuery(folded), ...(holds !== undefined && { holds }) };
  const chosen = conditionsOn("n", filter, binder("n", parameters));
  return { where: [...(holds === undefined ? [] : ["n.search CONTAINS $holds"]), ...ofKinds(kinds), ...chosen], parameters };
}

/** Kinds are labels, and labels stand with the node itself; only the model's are ever written into a query. */
function ofKinds(kinds: readonly Kind[] | undefined): readonly string[] {
  if (kinds === undefined) return [];
  const labels = KIND_NAMES.filter((kind) => kinds.includes(kind));
  return [labels.length === 0 ? "false" : `n:${labels.join("|")}`];
}
