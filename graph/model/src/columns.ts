import type { Dispute, Edge } from "./edge.js";
import type { GraphNode } from "./fields.js";
import { type EdgeId, edgeId, type NodeId } from "./ids.js";
import type { Kind } from "./kinds.js";
import type { PartialDate } from "./partial-date.js";
import { isCrossing } from "./region.js";
import type { Relation } from "./relations.js";
import type { Region, State, Status } from "./vocabulary.js";

/**
 * A part of the graph as columns: item `i` of a column belongs to node or relation `i`. A number in a coded column is the
 * place of its word in the dictionary that is named beside it, and -1 where there is none.
 */
export interface SubgraphColumns {
  readonly version: 1;
  /** Words that occur, each once. */
  readonly dictionaries: {
    readonly kinds: readonly Kind[];
    readonly subtypes: readonly string[];
    readonly regions: readonly Region[];
    /** Ids of places that are homes or cities; they need not be among the nodes. */
    readonly places: readonly NodeId[];
    readonly types: readonly Relation[];
    readonly statuses: readonly Status[];
    readonly states: readonly State[];
    readonly dates: readonly PartialDate[];
    /** Titles and roles. */
    readonly texts: readonly string[];
  };
  readonly nodes: {
    readonly id: readonly NodeId[];
    readonly name: readonly string[];
    /** `null` where there are none. */
    readonly aliases: readonly (readonly string[] | null)[];
    /** In `kinds`. */
    readonly kind: readonly number[];
    /** In `subtypes`. */
    readonly subtype: readonly number[];
    /** In `regions`. */
    readonly region: readonly number[];
    /** In `places`. */
    readonly home: readonly number[];
    /** In `places`. */
    readonly city: readonly number[];
    readonly longitude: readonly (number | null)[];
    readonly latitude: readonly (number | null)[];
    readonly degree: readonly number[];
  };
  /** The id of a relation is made of its source, type and target: `source~TYPE~target`. */
  readonly relations: {
    /** Place of the source among the nodes. */
    readonly source: readonly number[];
    /** Place of the target among the nodes. */
    readonly target: readonly number[];
    /** In `types`. */
    readonly type: readonly number[];
    /** In `statuses`. */
    readonly status: readonly number[];
    /** In `states`. */
    readonly state: readonly number[];
    /** In `dates`. */
    readonly validFrom: readonly number[];
    /** In `dates`. */
    readonly validTo: readonly number[];
    /** In `texts`. */
    readonly title: readonly number[];
    /** In `texts`. */
    readonly role: readonly number[];
    /** 1 where it crosses between the two sides, else 0. */
    readonly crossing: readonly number[];
    readonly claimCount: readonly number[];
    readonly documentCount: readonly number[];
    /** Sum of 1 for `validFrom`, 2 for `validTo`, 4 for `amount`. */
    readonly disputes: readonly number[];
  };
}

type Counted = GraphNode & { readonly degree: number };

const DISPUTES: readonly Dispute[] = ["validFrom", "validTo", "amount"];

/** Words in the order in which they are first met. */
class Dictionary<T extends string> {
  readonly #places = new Map<T, number>();
  // as a rule items that follow each other have the same word
  #word: T | undefined;
  #code = -1;

  code(word: T | undefined): number {
    if (word === undefined) return -1;
    if (word !== this.#word) {
      this.#word = word;
      this.#code = this.#places.get(word) ?? this.#add(word);
    }
    return this.#code;
  }

  #add(word: T): number {
    this.#places.set(word, this.#places.size);
    return this.#places.size - 1;
  }

  get words(): readonly T[] {
    return [...this.#places.keys()];
  }
}

const bitsOf = (disputes: readonly Dispute[]) => DISPUTES.reduce((sum, field, bit) => sum + (disputes.includes(field) ? 2 ** bit : 0), 0);

/** Nodes, and relations between them, as columns. Relations with an end that is not among the nodes are left out. */
export function packSubgraph(nodes: readonly Counted[], all: readonly Edge[]): SubgraphColumns {
  const at = new Map(nodes.map((node, i) => [node.id, i]));
  const [edges, source, target]: [Edge[], number[], number[]] = [[], [], []];
  for (const edge of all) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from === undefined || to === undefined) continue;
    edges.push(edge);
    source.push(from);
    target.push(to);
  }
  const region = (place: number | undefined) => nodes[place ?? -1]?.region;
  const kinds = new Dictionary<Kind>();
  const subtypes = new Dictionary();
  const regions = new Dictionary<Region>();
  const places = new Dictionary<NodeId>();
  const types = new Dictionary<Relation>();
  const statuses = new Dictionary<Status>();
  const states = new Dictionary<State>();
  const dates = new Dictionary<PartialDate>();
  const texts = new Dictionary();
  const columns = {
    nodes: {
      id: nodes.map((n) => n.id),
      name: nodes.map((n) => n.name),
      aliases: nodes.map((n) => (n.aliases.length === 0 ? null : n.aliases)),
      kind: nodes.map((n) => kinds.code(n.kind)),
      subtype: nodes.map((n) => subtypes.code(n.subtype)),
      region: nodes.map((n) => regions.code(n.region)),
      home: nodes.map((n) => places.code(n.place)),
      city: nodes.map((n) => places.code(n.city)),
      longitude: nodes.map((n) => n.longitude ?? null),
      latitude: nodes.map((n) => n.latitude ?? null),
      degree: nodes.map((n) => n.degree),
    },
    relations: {
      source,
      target,
      type: edges.map((e) => types.code(e.relation)),
      status: edges.map((e) => statuses.code(e.status)),
      state: edges.map((e) => states.code(e.state)),
      validFrom: edges.map((e) => dates.code(e.validFrom)),
      validTo: edges.map((e) => dates.code(e.validTo)),
      title: edges.map((e) => texts.code(e.title)),
      role: edges.map((e) => texts.code(e.role)),
      crossing: source.map((from, i) => (isCrossing(region(from), region(target[i])) ? 1 : 0)),
      claimCount: edges.map((e) => e.claimCount),
      documentCount: edges.map((e) => e.documentCount),
      disputes: edges.map(({ disputes }) => (disputes.length === 0 ? 0 : bitsOf(disputes))),
    },
  };
  const dictionaries = {
    kinds: kinds.words,
    subtypes: subtypes.words,
    regions: regions.words,
    places: places.words,
    types: types.words,
    statuses: statuses.words,
    states: states.words,
    dates: dates.words,
    texts: texts.words,
  };
  return { version: 1, dictionaries, ...columns };
}

/** A node of `SubgraphColumns`, one object. */
export interface UnpackedNode {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype: string | null;
  readonly region: Region | null;
  readonly home: NodeId | null;
  readonly city: NodeId | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly degree: number;
}

/** A relation of `SubgraphColumns`, one object. */
export interface UnpackedRelation {
  readonly id: EdgeId;
  readonly type: Relation;
  readonly source: { readonly id: NodeId };
  readonly target: { readonly id: NodeId };
  readonly status: Status;
  readonly state: State;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly crossing: boolean;
  readonly claimCount: number;
  readonly documentCount: number;
  readonly disputes: readonly Dispute[];
}

/** The items that columns hold, one object each, as the API gives them field by field. */
export function unpackSubgraph({ dictionaries: words, nodes, relations }: SubgraphColumns): {
  readonly nodes: readonly UnpackedNode[];
  readonly edges: readonly UnpackedRelation[];
} {
  const id = (at: number | undefined) => nodes.id[at ?? -1] as NodeId;
  return {
    nodes: nodes.id.map((node, i) => ({
      id: node,
      kind: word(words.kinds, nodes.kind[i]) as Kind,
      name: nodes.name[i] as string,
      aliases: nodes.aliases[i] ?? [],
      subtype: word(words.subtypes, nodes.subtype[i]),
      region: word(words.regions, nodes.region[i]),
      home: word(words.places, nodes.home[i]),
      city: word(words.places, nodes.city[i]),
      longitude: nodes.longitude[i] ?? null,
      latitude: nodes.latitude[i] ?? null,
      degree: nodes.degree[i] ?? 0,
    })),
    edges: relations.source.map((from, i) => {
      const [source, target] = [id(from), id(relations.target[i])];
      const type = word(words.types, relations.type[i]) as Relation;
      return {
        id: edgeId(type, source, target),
        type,
        source: { id: source },
        target: { id: target },
        status: word(words.statuses, relations.status[i]) as Status,
        state: word(words.states, relations.state[i]) as State,
        validFrom: word(words.dates, relations.validFrom[i]),
        validTo: word(words.dates, relations.validTo[i]),
        title: word(words.texts, relations.title[i]),
        role: word(words.texts, relations.role[i]),
        crossing: relations.crossing[i] === 1,
        claimCount: relations.claimCount[i] ?? 0,
        documentCount: relations.documentCount[i] ?? 0,
        disputes: DISPUTES.filter((_, bit) => (((relations.disputes[i] ?? 0) >> bit) & 1) === 1),
      };
    }),
  };
}

function word<T>(words: readonly T[], code: number | undefined): T | null {
  return words[code ?? -1] ?? null;
}
