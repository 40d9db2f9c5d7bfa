import type { Pause } from "../pace.js";
import type { Connection } from "./connection.js";
import { brokers } from "./read-brokers.js";
import { changes } from "./read-changes.js";
import { coverage } from "./read-coverage.js";
import { disputedEdges } from "./read-disputes.js";
import { gaps } from "./read-gaps.js";
import { network } from "./read-neighbourhood.js";
import { statistics } from "./read-statistics.js";

/**
 * The questions that may take longer than a moment, by name: each takes a connection on an unchanging state of the file, a
 * pause that lets others run, and what it is asked, all of it plain values, so that it can be asked in another thread.
 */
export const LONG_QUESTIONS = {
  brokers: (db: Connection, pause: Pause, query: Parameters<typeof brokers>[1]) => brokers(db, query, pause),
  changes: (db: Connection, pause: Pause, query: Parameters<typeof changes>[1]) => changes(db, query, pause),
  coverage: (db: Connection, pause: Pause) => coverage(db, pause),
  disputedEdges: (db: Connection, pause: Pause, query: Parameters<typeof disputedEdges>[1]) => disputedEdges(db, query, pause),
  gaps: (db: Connection, pause: Pause, query: Parameters<typeof gaps>[1]) => gaps(db, query, pause),
  network: (db: Connection, pause: Pause, ...[nodes, edges, limit]: NetworkQuestion) => network(db, nodes, edges, limit, pause),
  statistics: (db: Connection, pause: Pause, query: Parameters<typeof statistics>[1]) => statistics(db, query, pause),
} as const;

type NetworkQuestion = readonly [
  nodes: Parameters<typeof network>[1],
  edges: Parameters<typeof network>[2],
  limit: Parameters<typeof network>[3],
];

type Questions = typeof LONG_QUESTIONS;
export type LongQuestion = keyof Questions;
/** What a question is asked with. */
export type Asked<Q extends LongQuestion> = Parameters<Questions[Q]> extends [Connection, Pause, ...infer Rest] ? Rest : never;
/** What it answers. */
export type Answered<Q extends LongQuestion> = Awaited<ReturnType<Questions[Q]>>;

/** Puts a question of this name. */
export function put<Q extends LongQuestion>(question: Q, db: Connection, pause: Pause, asked: Asked<Q>): Promise<Answered<Q>> {
  return putAny(question, db, pause, asked) as Promise<Answered<Q>>;
}

/** The same with what has come from another thread, where `put` has been typed. */
export function putAny(question: LongQuestion, db: Connection, pause: Pause, asked: readonly unknown[]): Promise<unknown> {
  const ask = LONG_QUESTIONS[question] as (db: Connection, pause: Pause, ...rest: readonly unknown[]) => Promise<unknown>;
  return ask(db, pause, ...asked);
}
