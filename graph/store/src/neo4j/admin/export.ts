import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  bundle,
  canonicalJson,
  type Decision,
  DOCUMENT_FIELDS,
  type DocumentBundle,
  type Edge,
  NODE_FIELDS,
  type Receipt,
} from "@chengyu-atlas/model";
import { NEO4J_SCHEMA_VERSION } from "@chengyu-atlas/model/derive";
import { Journal } from "../../curation/journal.js";
import type { GraphReader, StoredNode } from "../../graph-store.js";
import { RUN_LIMITS } from "../../ingest-runs.js";
import { MAX_PAGE, type PageRequest, type Slice } from "../../page.js";
import { claimParameter, documentProperties, observationParameter } from "../contribution.js";
import { keyOf } from "../keys.js";
import { toProperties } from "../properties.js";
import { rawProperties } from "../raw.js";
import { relationshipOf } from "../refold-edges.js";
import { derivedProperties } from "../refold-nodes.js";
import { ARGUMENTS_FILE, importArguments } from "./arguments.js";
import { NODE_FILES, type NodeFile, RELATIONSHIP_FILES, type RelationshipFile } from "./files.js";
import { BETWEEN, Table, type TableFacts } from "./table.js";

/** How much an import will load. */
export interface ImportCounts {
  readonly nodes: number;
  readonly relationships: number;
}

type Tables = Readonly<Record<NodeFile | RelationshipFile, Table>>;

/**
 * Writes a graph of any engine as files for `neo4j-admin database import full`, into an empty folder. Imported, they are what
 * this program itself would have written into Neo4j but for constraints and indexes, which it makes when it opens the
 * database. Only a page of the graph is in memory at a time.
 */
export async function exportForNeo4j(store: GraphReader, folder: string): Promise<ImportCounts> {
  const made = new Map<NodeFile | RelationshipFile, Table>();
  for (const [name, { columns }] of Object.entries({ ...NODE_FILES, ...RELATIONSHIP_FILES })) {
    const file = `${name.replaceAll("_", "-")}.csv`;
    made.set(name as NodeFile | RelationshipFile, await Table.create(join(folder, file), file, columns));
  }
  const tables = Object.fromEntries(made) as Tables;
  const facts = new Map<NodeFile | RelationshipFile, TableFacts>();
  try {
    await writeEntities(store, tables);
    await writeRelations(store, tables);
    await writeClaims(store, tables);
    await writeDocuments(store, tables, await writeJournal(store, tables));
    await writeRest(store, tables);
  } finally {
    for (const [name, table] of made) facts.set(name, await table.close());
  }
  await writeFile(join(folder, ARGUMENTS_FILE), `${importArguments(facts).join("\n")}\n`);
  const rows = (names: readonly string[]) => names.reduce((sum, name) => sum + (facts.get(name as NodeFile)?.rows ?? 0), 0);
  return { nodes: rows(Object.keys(NODE_FILES)), relationships: rows(Object.keys(RELATIONSHIP_FILES)) };
}

async function* items<T>(read: (page: PageRequest) => Promise<Slice<T>>, first: number): AsyncGenerator<readonly T[]> {
  for (let after: string | undefined; ; ) {
    const slice = await read(after === undefined ? { first } : { first, after });
    yield slice.items.map(({ item }) => item);
    after = slice.items.at(-1)?.cursor;
    if (!slice.hasMore || after === undefined) return;
  }
}

async function writeEntities(store: GraphReader, { entities }: Tables): Promise<void> {
  for await (const page of items<StoredNode>((request) => store.listNodes({}, "ID", request), MAX_PAGE)) {
    for (const { degree, ...node } of page) {
      entities.add({ ...toProperties(NODE_FIELDS, node), ...derivedProperties(node, degree), ":label": `Entity${BETWEEN}${node.kind}` });
    }
    await entities.flush();
  }
}

async function writeRelations(store: GraphReader, { relations }: Tables): Promise<void> {
  for await (const page of items<Edge>((request) => store.listEdges({ states: ["accepted", "proposed"] }, request), MAX_PAGE)) {
    const claims = await store.claims(page.map(({ id }) => id));
    for (const some of claims) {
      const edge = bundle(some);
      if (edge === undefined) continue;
      const properties = relationshipOf(edge, some);
      relations.add({ ...properties, ":from": keyOf(edge.source), ":to": keyOf(edge.target), ":type": edge.relation });
    }
    await relations.flush();
  }
}

async function writeClaims(store: GraphReader, { claims, observations, observation_about: about }: Tables): Promise<void> {
  for await (const record of store.dump()) {
    if ("node" in record) continue;
    // documents come last, and are read with all that they say
    if ("document" in record) break;
    if ("claim" in record) {
      claims.add(claimParameter(record.claim).properties);
      await claims.flush();
    } else {
      const { id, subject } = record.observation;
      observations.add(observationParameter(record.observation).properties);
      about.add({ ":from": keyOf(id), ":to": keyOf(subject) });
      await observations.flush();
    }
  }
}

/** Writes the journal of decisions and gives it, for documents to be replayed by. */
async function writeJournal(store: GraphReader, { decisions, meta }: Tables): Promise<Journal> {
  const found: Decision[] = [];
  for await (const page of items((request) => store.listDecisions({}, request), MAX_PAGE)) {
    for (const { undoneBy: _, ...decision } of page) found.push(decision);
  }
  const journal = new Journal(found.reverse());
  for (const decision of journal.decisions) {
    const { seq, action, at } = decision;
    decisions.add({ ":number": seq, id: seq, token: randomUUID(), action, at, body: JSON.stringify(decision) });
  }
  if (journal.last > 0) meta.add({ id: "journal", ":label": "Journal", last: journal.last });
  return journal;
}

async function writeDocuments(store: GraphReader, tables: Tables, journal: Journal): Promise<void> {
  const numbers = { last: 0 };
  for (const receipt of await store.receipts()) {
    const raw = await store.bundleOf(receipt.document);
    if (raw === undefined) continue;
    const replayed = journal.replay.apply(raw);
    writeDocument(tables, replayed.bundle, receipt, rawProperties(raw, replayed), numbers);
    for (const seq of replayed.decisions) tables.decision_applied.add({ ":from": seq, ":to": keyOf(receipt.document) });
    for (const table of Object.values(tables)) await table.flush();
  }
}

function writeDocument(
  tables: Tables,
  said: DocumentBundle,
  receipt: Receipt,
  raw: ReturnType<typeof rawProperties>,
  numbers: { last: number },
): void {
  const document = keyOf(receipt.document);
  tables.documents.add({ ...toProperties(DOCUMENT_FIELDS, said.document), ...documentProperties(said, receipt), ...raw });
  for (const mention of said.mentions) tables.mentions.add({ ":from": document, ":to": keyOf(mention.id), body: canonicalJson(mention) });
  const support = (owners: Table, owner: string, places: ReturnType<typeof claimParameter>["evidence"]) => {
    for (const place of places) {
      numbers.last += 1;
      tables.evidence.add({ ...place, ":number": numbers.last });
      owners.add({ ":from": owner, ":to": numbers.last });
      tables.evidence_in.add({ ":from": numbers.last, ":to": document });
    }
  };
  for (const claim of said.claims) {
    support(tables.claim_evidence, keyOf(claim.id), claimParameter(claim).evidence);
  }
  for (const observation of said.observations) {
    support(tables.observation_evidence, keyOf(observation.id), observationParameter(observation).evidence);
  }
}

/** What people and the ingest keep beside the graph. */
async function writeRest(store: GraphReader, { views, stories, queries, runs, meta }: Tables): Promise<void> {
  const kept = { views: await store.savedViews(), stories: await store.stories(), queries: await store.keptQueries() };
  for (const view of kept.views) views.add({ id: view.id, name: view.name, body: JSON.stringify(view) });
  for (const story of kept.stories) stories.add({ id: story.id, title: story.title, body: JSON.stringify(story) });
  for (const query of kept.queries) queries.add({ id: query.id, body: JSON.stringify(query) });
  for (const run of await store.ingestRuns(RUN_LIMITS.runs)) runs.add({ id: run.id, startedAt: run.startedAt, body: JSON.stringify(run) });
  for (const [id, { length }] of Object.entries(kept)) if (length > 0) meta.add({ id, ":label": "Meta" });
  // whoever opens the database is told that it lacks constraints and indexes, and nothing else
  meta.add({ id: "schema", ":label": "Meta", imported: NEO4J_SCHEMA_VERSION });
}
