import { hits } from "../cursors.js";
import type { SearchQuery, StoredNode } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import type { Standing } from "./best.js";
import { allOf, clause, matching, nodeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { ranked } from "./ranked.js";
import { toNode } from "./rows.js";

const FROM = "node_search f CROSS JOIN standing s ON s.node = f.rowid";

/** Tier by tier, each read only where the better ones do not fill the page. */
export function search(db: Connection, { text, kinds }: SearchQuery, page: PageRequest): Slice<StoredNode> {
  checkPage(page);
  const after = hits.decode(page.after);
  const folded = fold(text);
  if (folded === "") return { items: [], hasMore: false };
  const onStanding = nodeClauses(kinds ? { kinds } : {}).standing;
  const found: (Standing & { readonly tier: number })[] = [];
  for (const [tier, expression] of matching(folded).tiers.entries()) {
    if (tier < (after?.[0] ?? 0)) continue;
    const room = page.first + 1 - found.length;
    if (room === 0) break;
    const where = allOf([clause("node_search MATCH ?", expression), ...onStanding]);
    const source = { from: FROM, onStanding: where, onNode: allOf([]), begins: "matches" as const };
    const place = after !== undefined && after[0] === tier ? ([after[1], after[2]] as const) : undefined;
    found.push(...ranked(db, source, place, room).map((row) => ({ ...row, tier })));
  }
  return toSlice(
    found,
    page.first,
    ({ tier, degree, id }) => hits.encode([tier, degree, id]),
    ({ body, degree }) => toNode(body, degree),
  );
}

export function countSearch(db: Connection, { text, kinds }: SearchQuery): number {
  const folded = fold(text);
  if (folded === "") return 0;
  const where = allOf([clause("node_search MATCH ?", matching(folded).anywhere), ...nodeClauses(kinds ? { kinds } : {}).standing]);
  const from = kinds ? FROM : "node_search f";
  return db.number(`SELECT count(*) FROM ${from} WHERE ${where.sql}`, ...where.values);
}
