import type { ApolloClient } from "@apollo/client";
import type { Status } from "@chengyu-atlas/model";
import {
  AskAboutDocument,
  type AskAboutQuery,
  AskNodesDocument,
  AskRelationsDocument,
  type NodeCardFragment,
  type RelationFilter,
  SearchDocument,
} from "../../api/documents.generated.js";
import { required } from "../scene/load-first.js";
import type { Asked } from "./parse.js";

/** So many relations are looked through for those that answer; more is said. */
const LOOKED_THROUGH = 200;
const NODES = 200;

type Proof = NonNullable<AskAboutQuery["node"]>["relations"]["edges"][number]["evidence"][number];

/** One line of an answer: a relation with its other end, or a node alone. */
export interface AnswerRow {
  /** The relation, or the node where the question asks for nodes. */
  readonly id: string;
  readonly node: NodeCardFragment;
  /** The first end, where the question names none. */
  readonly from: NodeCardFragment | null;
  readonly relation: {
    readonly type: Asked["relation"] & string;
    readonly outgoing: boolean;
    readonly status: Status;
    readonly crossing: boolean;
  } | null;
  readonly validFrom: string | null;
  readonly evidence: readonly Proof[];
}

export interface Answer {
  /** The node that the question is about, and others that its name could mean. */
  readonly about: NodeCardFragment | null;
  readonly others: readonly NodeCardFragment[];
  readonly rows: readonly AnswerRow[];
  /** Whether there was more to look through than was looked through. */
  readonly truncated: boolean;
}

/** The name of the question was not found. */
export class UnknownName extends Error {
  constructor(readonly about: string) {
    super(about);
  }
}

/** Answers a question from the server: relations of the node that it names, relations of the network, or nodes. */
export async function answerOf(client: ApolloClient, asked: Asked): Promise<Answer> {
  const { about, relation, way, kinds, subtypes, regions, status, crossing, from, to } = asked;
  const filter: RelationFilter = {
    ...(relation && { types: [relation] }),
    ...(status && { statuses: [status] }),
    ...(crossing && { crossing: true }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && { undated: false }),
  };
  const wanted = ({ kind, subtype, region }: NodeCardFragment) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (subtypes.length === 0 || (subtype !== null && subtypes.includes(subtype))) &&
    (regions.length === 0 || (region !== null && regions.includes(region)));
  if (about !== "") {
    const hits = required(await client.query({ query: SearchDocument, variables: { text: about, first: 4 } })).search.edges.map(
      ({ node }) => node,
    );
    const [node, ...others] = hits;
    if (!node) throw new UnknownName(about);
    const variables = { id: node.id, direction: way, filter, first: LOOKED_THROUGH, ...(relation && { types: [relation] }) };
    const found = required(await client.query({ query: AskAboutDocument, variables })).node?.relations;
    const rows = (found?.edges ?? [])
      .filter((edge) => wanted(edge.node))
      .map(({ id, type, outgoing, status: state, validFrom, crossing: crosses, node: other, evidence }) => ({
        id,
        node: other,
        from: null,
        relation: { type, outgoing, status: state, crossing: crosses },
        validFrom,
        evidence,
      }));
    return { about: node, others, rows, truncated: (found?.totalCount ?? 0) > LOOKED_THROUGH };
  }
  if (Object.keys(filter).length === 0) {
    const nodes = { ...(kinds.length > 0 && { kinds }), ...(subtypes.length > 0 && { subtypes }), ...(regions.length > 0 && { regions }) };
    const { network } = required(await client.query({ query: AskNodesDocument, variables: { nodes, limit: NODES } }));
    const rows = network.nodes.map((node) => ({ id: node.id, node, from: null, relation: null, validFrom: null, evidence: [] }));
    return { about: null, others: [], rows, truncated: network.truncated };
  }
  const { relations } = required(await client.query({ query: AskRelationsDocument, variables: { filter, first: LOOKED_THROUGH } }));
  const rows = relations.nodes
    .filter(({ source, target }) => wanted(source) || wanted(target))
    .map(({ id, type, status: state, validFrom, crossing: crosses, source, target, evidence }) => ({
      id,
      node: target,
      from: source,
      relation: { type, outgoing: true, status: state, crossing: crosses },
      validFrom,
      evidence,
    }));
  return { about: null, others: [], rows, truncated: relations.totalCount > LOOKED_THROUGH };
}
