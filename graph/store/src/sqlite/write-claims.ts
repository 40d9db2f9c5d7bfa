import { type Claim, edgeId, orient, relationRank } from "@chengyu-atlas/model";
import { claimDays } from "../edge-filter.js";
import { inPlace } from "../evidence.js";
import { IN, insertAll, list } from "./bulk.js";
import { stateCode, statusCode } from "./codes.js";
import type { KnownNode } from "./node-cache.js";
import { claimBody } from "./rows.js";
import { nextSeq } from "./write-nodes.js";
import type { NodeRow, Writing } from "./writing.js";

/** The ends of an edge and its number in the file. */
export interface EdgeEnds {
  readonly seq: number;
  readonly rank: number;
  readonly source: KnownNode;
  readonly target: NodeRow;
}

/** What has to be bundled anew. */
export interface TouchedEdges {
  /** Edges made just now, with all their claims. */
  readonly fresh: readonly { readonly ends: EdgeEnds; readonly claims: readonly Claim[] }[];
  /** Edges that were there before, whose claims or their support changed. */
  readonly known: ReadonlySet<number>;
}

/** Makes `claims` what the document supports, in place of what it supported before. Claims left without support are `refreshEdges`' to drop. */
export function writeClaims(tx: Writing, claims: readonly Claim[], nodes: ReadonlyMap<string, KnownNode>): TouchedEdges {
  const { db, document } = tx;
  const known = dropSupport(tx);
  const groups = edgesOf(tx, claims, nodes);
  const kept = claimsOn(
    tx,
    groups.flatMap((g) => (g.isNew ? [] : g.ends.seq)),
  );
  let next = nextSeq(tx, "claim");
  const rows: (readonly (string | number | null)[])[] = [];
  const supports: (readonly (string | number)[])[] = [];
  for (const { ends, isNew, claims: group } of groups) {
    if (!isNew) known.add(ends.seq);
    for (const claim of group) {
      let seq = kept.get(claim.id);
      if (seq === undefined) {
        seq = next++;
        rows.push(claimRow(seq, ends.seq, claim));
      }
      supports.push([seq, document.seq, stateCode(claim.state), evidenceText(claim.evidence)]);
    }
  }
  insertAll(db, "INSERT INTO claim (seq, edge, id, state, status, first_day, last_day, until_day, body)", rows);
  insertAll(db, "INSERT INTO support (claim, document, state, evidence)", supports);
  return { fresh: groups.filter((g) => g.isNew), known };
}

/** Takes away what the document supports. Gives the edges that it supported. */
function dropSupport({ db, document }: Writing): Set<number> {
  if (document.isNew) return new Set();
  const supported = "SELECT DISTINCT c.edge FROM support u CROSS JOIN claim c ON c.seq = u.claim WHERE u.document = ?";
  const known = new Set(db.all<[number]>(supported, document.seq).map(([edge]) => edge));
  db.run("DELETE FROM support WHERE document = ?", document.seq);
  return known;
}

/** Places in the text as `[start, end, locator]`; the document is the row's. */
export function evidenceText(evidence: Claim["evidence"]): string {
  return JSON.stringify(inPlace(evidence).map(({ start, end, locator }) => (locator === undefined ? [start, end] : [start, end, locator])));
}

function claimRow(seq: number, edge: number, claim: Claim): readonly (string | number | null)[] {
  const { first, last, until } = claimDays(claim);
  return [seq, edge, claim.id, stateCode(claim.state), statusCode(claim.status), first, last, until, claimBody(claim)];
}

interface Group {
  readonly ends: EdgeEnds;
  readonly isNew: boolean;
  readonly claims: Claim[];
}

/** Claims by edge; edges that are not in the file yet get the next numbers. */
function edgesOf(tx: Writing, claims: readonly Claim[], nodes: ReadonlyMap<string, KnownNode>): readonly Group[] {
  const groups = new Map<string, { rank: number; source: KnownNode; target: KnownNode; claims: Claim[] }>();
  for (const claim of claims) {
    const key = edgeId(claim.relation, claim.source, claim.target);
    const group = groups.get(key);
    if (group) {
      group.claims.push(claim);
      continue;
    }
    const [from, to] = orient(claim.relation, claim.source, claim.target);
    const [source, target] = [nodes.get(from), nodes.get(to)];
    // checkBundle has seen to it that both ends are among the document's nodes
    if (source && target) groups.set(key, { rank: relationRank(claim.relation), source, target, claims: [claim] });
  }
  const sought = [...groups.values()];
  const found = edgesInFile(tx, sought);
  let next = nextSeq(tx, "edge");
  return sought.map(({ rank, source, target, claims: group }, i) => {
    const seq = tx.pending.edge(source.seq, rank, target.seq) ?? found.get(i);
    return { ends: { seq: seq ?? next++, rank, source, target }, isNew: seq === undefined, claims: group };
  });
}

type Sought = Pick<EdgeEnds, "rank" | "source" | "target">;

/** Numbers of the edges that are in the file, by their places in the list. */
function edgesInFile({ db, newFrom }: Writing, sought: readonly Sought[]): ReadonlyMap<number, number> {
  const sql =
    "SELECT j.value ->> 0, a.edge FROM json_each(?) j CROSS JOIN adjacent a ON a.node = j.value ->> 1 AND a.rank = j.value ->> 2 AND a.other = j.value ->> 3 AND a.way = 0";
  const asked = sought.flatMap(({ rank, source, target }, i) =>
    source.seq >= newFrom || target.seq >= newFrom ? [] : [[i, source.seq, rank, target.id]],
  );
  return new Map(db.all<[number, number]>(sql, JSON.stringify(asked)));
}

function claimsOn({ db }: Writing, edges: readonly number[]): ReadonlyMap<string, number> {
  if (edges.length === 0) return new Map();
  return new Map(db.all<[string, number]>(`SELECT id, seq FROM claim WHERE edge ${IN}`, list(edges)));
}
