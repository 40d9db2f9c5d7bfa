import { setImmediate } from "node:timers/promises";
import {
  type Claim,
  type Edge,
  type Evidence,
  type ExportClaim,
  type ExportEdge,
  type ExportEvidence,
  type ExportNode,
  type ExportObservation,
  type ExportRecord,
  isCrossing,
  type NodeId,
  type Observation,
  type Region,
} from "@chengyu-atlas/model";
import { choosesClaim, claimConditions, type GraphReader, type StoredNode } from "@chengyu-atlas/store";
import { type Chosen, edgesAmong, paged } from "./chosen.js";
import { Sources } from "./sources.js";

/** How many observations and documents are read at a time. */
const PAGE = 200;

/**
 * The records of an export, read through the port a page at a time. Each kind can be read by itself and again, nodes
 * first: relations are among the nodes that were given out, and documents those that a record cited, unless everything is wanted.
 */
export class ExportRecords {
  readonly #regions = new Map<NodeId, Region | undefined>();
  readonly #cited = new Set<string>();
  readonly #sources: Sources;

  constructor(
    private readonly store: GraphReader,
    private readonly chosen: Chosen,
  ) {
    this.#sources = new Sources(store);
  }

  /** All records in the order of files. */
  async *all(
    kinds: readonly ExportRecord["is"][] = ["node", "relation", "document", "observation"],
  ): AsyncGenerator<readonly ExportRecord[]> {
    if (kinds.includes("node")) for await (const page of this.#nodes()) yield page.map((node) => ({ is: "node", node }));
    if (kinds.includes("relation"))
      for await (const page of this.#relations()) yield page.map((relation) => ({ is: "relation", relation }));
    if (kinds.includes("document")) for await (const page of this.#documents()) yield page;
    if (kinds.includes("observation")) {
      for await (const page of this.#observations()) yield page.map((observation) => ({ is: "observation", observation }));
    }
  }

  async *#nodes(): AsyncGenerator<readonly ExportNode[]> {
    const { nodes, ids } = this.chosen;
    for await (const page of ids === undefined
      ? paged((request) => this.store.listNodes(nodes, "ID", request))
      : this.#byId([...ids].sort())) {
      for (const { id, region } of page) this.#regions.set(id, region);
      yield page.map(toNode);
    }
  }

  async *#byId(ids: readonly NodeId[]): AsyncGenerator<readonly StoredNode[]> {
    for (let at = 0; at < ids.length; at += PAGE) {
      yield (await this.store.nodes(ids.slice(at, at + PAGE))).filter((node) => node !== undefined);
    }
  }

  async *#relations(): AsyncGenerator<readonly ExportEdge[]> {
    const conditions = claimConditions(this.chosen.edges);
    for await (const edges of edgesAmong(this.store, this.chosen.edges, this.#regions)) {
      if (edges.length === 0) continue;
      await setImmediate();
      const claims = await this.store.claims(edges.map(({ id }) => id));
      await setImmediate();
      const counted = claims.map((some) => some.filter((claim) => choosesClaim(conditions, claim)));
      const cite = await this.#sources.of(
        counted.flat().flatMap(({ evidence }) => evidence),
        this.#cited,
      );
      yield edges.map((edge, i) => this.#toRelation(edge, counted[i] ?? [], cite));
    }
  }

  #toRelation(edge: Edge, claims: readonly Claim[], cite: Cite): ExportEdge {
    const { relation: type, disputes, amount, ...rest } = edge;
    const places = new Map(claims.flatMap(({ evidence }) => evidence.map((e) => [`${e.document}\0${e.start}\0${e.end}`, e] as const)));
    return {
      ...{ id: rest.id, type, source: rest.source, target: rest.target, status: rest.status },
      ...{ validFrom: rest.validFrom ?? null, validTo: rest.validTo ?? null, title: rest.title ?? null, role: rest.role ?? null },
      ...{ amount: amount ?? null, state: rest.state },
      crossing: isCrossing(this.#regions.get(edge.source), this.#regions.get(edge.target)),
      ...{ disputes, claimCount: rest.claimCount, documentCount: rest.documentCount },
      evidence: [...places.values()].map(cite),
      claims: claims.map((claim) => toClaim(claim, cite)),
    };
  }

  async *#documents(): AsyncGenerator<readonly ExportRecord[]> {
    const documents = this.chosen.everything
      ? paged((request) => this.store.listDocuments({}, request), PAGE)
      : this.#citedDocuments([...this.#cited].sort());
    for await (const page of documents) {
      yield page.map(({ length: _, ...document }) => ({ is: "document", document }));
    }
  }

  async *#citedDocuments(ids: readonly string[]) {
    for (let at = 0; at < ids.length; at += PAGE) {
      yield (await this.store.documents(ids.slice(at, at + PAGE))).filter((document) => document !== undefined);
    }
  }

  async *#observations(): AsyncGenerator<readonly ExportObservation[]> {
    for await (const page of paged((request) => this.store.listObservations({}, request), PAGE)) {
      const chosen = page.filter(({ subject }) => this.#regions.has(subject));
      const cite = await this.#sources.of(
        chosen.flatMap(({ evidence }) => evidence),
        this.#cited,
      );
      yield chosen.map((observation) => toObservation(observation, cite));
    }
  }
}

type Cite = (evidence: Evidence) => ExportEvidence;

function toNode({ place, city, region, subtype, longitude, latitude, note, ...node }: StoredNode): ExportNode {
  return {
    ...{ id: node.id, kind: node.kind, name: node.name, aliases: node.aliases, subtype: subtype ?? null, region: region ?? null },
    ...{ degree: node.degree, place: place ?? null, city: city ?? null, longitude: longitude ?? null, latitude: latitude ?? null },
    note: note ?? null,
  };
}

function toClaim({ id, status, validFrom, validTo, title, role, amount, state, method, evidence }: Claim, cite: Cite): ExportClaim {
  return {
    ...{ id, status, validFrom: validFrom ?? null, validTo: validTo ?? null, title: title ?? null, role: role ?? null },
    ...{ amount: amount ?? null, state, method, evidence: evidence.map(cite) },
  };
}

function toObservation({ id, subject, measure, value, unit, bound, period, evidence }: Observation, cite: Cite): ExportObservation {
  return { id, subject, measure, value, unit, bound, period: period ?? null, evidence: evidence.map(cite) };
}
