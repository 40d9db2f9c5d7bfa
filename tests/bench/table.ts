import type { Measured } from "./load.js";
import type { Engine, Question } from "./questions.js";

/** One question on one store. */
export interface Row {
  readonly engine: Engine;
  readonly question: Question;
  readonly ours: Measured;
  readonly floor: Measured;
  readonly peer: Measured | undefined;
  readonly equal: string;
}

/** A figure beside what was asked for. */
export interface Judged {
  readonly what: string;
  readonly figure: string;
  readonly asked: string;
  readonly reached: boolean;
}

export interface Table {
  readonly rows: Row[];
  readonly judged: Judged[];
}

const NAMES: Readonly<Record<Engine, string>> = { sqlite: "SQLite", neo4j: "Neo4j" };

/** Set against the hand-written floor: requests per second, CPU per request. */
const FLOOR = 0.8;
const CPU = 1.25;
/** The longest that a question may hold the event loop, in milliseconds. */
const HOLD = 50;

export function judge(what: string, figure: number, comparison: "≤" | "≥", asked: number, unit = "×"): Judged {
  const digits = unit === "×" ? 2 : 0;
  const reached = comparison === "≤" ? figure <= asked : figure >= asked;
  return { what, figure: `${figure.toFixed(digits)} ${unit}`, asked: `${comparison} ${asked} ${unit}`, reached };
}

/** CPU of Node and of the database together. */
const cpu = ({ node, database }: Measured) => node + database;

function judgements({ engine, question, ours, floor, peer }: Row): readonly Judged[] {
  const what = `${NAMES[engine]} ${question.key} ${question.name}`;
  const { goal } = question;
  return [
    ...(peer && goal ? [judge(`${what}: against the peer`, ours.perSecond / peer.perSecond, "≥", goal[engine])] : []),
    judge(`${what}: against hand-written`, ours.perSecond / floor.perSecond, "≥", FLOOR),
    judge(`${what}: CPU against hand-written`, cpu(ours) / cpu(floor), "≤", CPU),
    judge(`${what}: longest hold`, ours.hold, "≤", HOLD, "ms"),
  ];
}

/** Prints what was asked beside what was measured. */
export function printTable({ rows, judged }: Table): void {
  const all = [...rows.flatMap(judgements), ...pathTails(rows), ...judged];
  if (all.length === 0) return;
  console.log("\nasked and measured");
  const width = Math.max(...all.map(({ what }) => what.length));
  for (const { what, figure, asked, reached } of all) {
    console.log(`  ${what.padEnd(width)}  ${figure.padStart(10)}  ${asked.padStart(10)}  ${reached ? "reached" : "NOT REACHED"}`);
  }
  console.log(`  ${all.filter(({ reached }) => reached).length} of ${all.length} reached`);
  const unequal = new Map(rows.flatMap(({ question: { key, unequal: how } }) => (how ? [[key, how] as const] : [])));
  if (unequal.size > 0 && rows.some(({ peer }) => peer)) {
    console.log("  where the peer's work differs:");
    for (const [key, how] of unequal) console.log(`    ${key}: ${how}`);
  }
  for (const { engine, question, equal } of rows.filter((row) => row.equal.includes("DIFFER"))) {
    console.log(`  ${NAMES[engine]} ${question.key}: ${equal} from the hand-written resolvers': the ratio says nothing`);
  }
}

/** Paths on SQLite must not be slower at their slowest than hand-written Cypher. */
function pathTails(rows: readonly Row[]): readonly Judged[] {
  const of = (engine: Engine) => rows.find((row) => row.engine === engine && row.question.key === "f");
  const [sqlite, neo4j] = [of("sqlite"), of("neo4j")];
  if (!sqlite || !neo4j) return [];
  return [judge("SQLite f shortest path: 97.5th percentile", sqlite.ours.tail, "≤", neo4j.floor.tail, "ms")];
}
