import { KIND_NAMES } from "@chengyu-atlas/model";

// The same questions in the words of @neo4j/graphql, over the types of peer/server.mjs.

/** Relations that the peer is asked for one by one; the product's field gives all ten. */
const FIELDS = ["signedWith", "coBuilt", "locatedIn", "affiliatedWith", "partOf"] as const;

const list = (first: number, inner: string, properties = "status validFrom") =>
  FIELDS.map((field) => `${field}Connection(first: ${first}) { edges { properties { ${properties} } node { ${inner} } } }`).join(" ");

export const NEIGHBOURS = `query Neighbours($id: ID!) {
  entities(where: { id: { eq: $id } }) { id kind name degree ${list(4, "id kind name")} }
}`;

export const SEARCH = `query Search($phrase: String!) {
  findEntities(phrase: $phrase, first: 20) { edges { score node { id kind name degree } } }
}`;

export const CONTAINS = `query Contains($text: String!) {
  institutions(where: { name: { contains: $text } }, limit: 20) { id kind name }
}`;

export const PAGE = `query Page($city: String!) {
  entities(where: { kind: { eq: "Lab" }, city: { eq: $city } }, sort: [{ name: ASC }], limit: 50) { id kind name }
}`;

const counts = (where: string) =>
  KIND_NAMES.map((kind) => `${kind}: entitiesConnection(where: { kind: { eq: "${kind}" }${where} }) { aggregate { count { nodes } } }`);

export const COUNTS = `query Counts { ${counts("").join(" ")} }`;

export const COUNTS_IN = `query CountsIn($city: String!) { ${counts(", city: { eq: $city }").join(" ")} }`;

export const TWO_HOPS = `query TwoHops($id: ID!) {
  entities(where: { id: { eq: $id } }) { id kind name degree ${list(4, `id kind name degree ${list(2, "id kind name", "status")}`)} }
}`;
