/** The two questions that are timed, for the product and for the hand-written resolvers alike. */
export const NEIGHBOURS = `query Neighbours($id: ID!) {
  node(id: $id) {
    id kind name degree
    relations(first: 20) { edges { type status validFrom outgoing node { id kind name } } }
  }
}`;

export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20) { nodes { id kind name degree } }
}`;

/** The part of the product's schema that the two questions use. */
export const FLOOR_SDL = `type Query {
  node(id: ID!): Node
  search(text: String!, first: Int = 20): Hits!
}
type Node { id: ID! kind: String! name: String! degree: Int! relations(first: Int = 20): Relations! }
type Relations { edges: [Edge!]! }
type Edge { type: String! status: String! validFrom: String outgoing: Boolean! node: Node! }
type Hits { nodes: [Node!]! }`;
