/** What is timed, in the product's words. The hand-written resolvers answer the same text. */
export const NEIGHBOURS = `query Neighbours($id: ID!) {
  node(id: $id) {
    id kind name degree
    relations(first: 20) { edges { type status validFrom outgoing node { id kind name } } }
  }
}`;

export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20) { nodes { id kind name degree } }
}`;

export const CONTAINS = `query Contains($text: String!) {
  institutions(filter: { text: $text }, first: 20) { nodes { id kind name } }
}`;

export const PAGE = `query Page($city: ID!) {
  labs(filter: { cities: [$city] }, first: 50) { nodes { id kind name } }
}`;

export const COUNTS = "query Counts { statistics { byKind { kind count } } }";

export const COUNTS_IN = `query CountsIn($city: ID!) {
  statistics(filter: { nodes: { cities: [$city] } }) { byKind { kind count } }
}`;

export const TWO_HOPS = `query TwoHops($id: ID!) {
  node(id: $id) {
    id kind name degree
    relations(first: 20) {
      edges { type status validFrom node { id kind name degree relations(first: 9) { edges { type status node { id kind name } } } } }
    }
  }
}`;

export const AROUND = `query Around($id: ID!) {
  neighborhood(of: [$id], hops: 2, limit: 80) { columns truncated }
}`;

export const PATH = `query Path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 6, limit: 1) { length nodes { id } }
}`;

/** The part of the product's schema that the questions use. */
export const FLOOR_SDL = `type Query {
  node(id: ID!): Node
  search(text: String!, first: Int = 20): Nodes!
  institutions(filter: NodeFilter, first: Int = 20): Nodes!
  labs(filter: NodeFilter, first: Int = 20): Nodes!
  statistics(filter: StatisticsFilter): Statistics!
  neighborhood(of: [ID!]!, hops: Int = 1, limit: Int = 100): Subgraph!
  paths(from: ID!, to: ID!, maxHops: Int = 4, limit: Int = 10): [Path!]!
}
input NodeFilter { cities: [ID!] text: String }
input StatisticsFilter { nodes: NodeFilter }
scalar Columns
type Node { id: ID! kind: String! name: String! degree: Int! relations(first: Int = 20): Relations! }
type Relations { edges: [Edge!]! }
type Edge { type: String! status: String! validFrom: String outgoing: Boolean! node: Node! }
type Nodes { nodes: [Node!]! }
type Statistics { byKind: [KindCount!]! }
type KindCount { kind: String! count: Int! }
type Subgraph { columns: Columns! truncated: Boolean! }
type Path { length: Int! nodes: [Node!]! }`;
