// The peer: @neo4j/graphql over the product's own Neo4j, as its documentation has it. Copied beside its packages and run there.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { auth, driver } from "neo4j-driver";

const RELATIONS = {
  signedWith: "SIGNED_WITH",
  coBuilt: "CO_BUILT",
  funded: "FUNDED",
  spunOffFrom: "SPUN_OFF_FROM",
  memberOf: "MEMBER_OF",
  partOf: "PART_OF",
  issued: "ISSUED",
  locatedIn: "LOCATED_IN",
  affiliatedWith: "AFFILIATED_WITH",
  participatedIn: "PARTICIPATED_IN",
};
const FIELDS = "id: ID! kind: String! name: String! city: String degree: Int!";
const relations = Object.entries(RELATIONS).map(
  ([field, type]) =>
    `${field}: [Entity!]! @relationship(type: "${type}", direction: OUT, queryDirection: UNDIRECTED, properties: "Claimed")`,
);
const typeDefs = `
type Entity @node(labels: ["Entity"]) @fulltext(indexes: [{ indexName: "peer_names", queryName: "findEntities", fields: ["name"] }]) {
  ${FIELDS}
  ${relations.join("\n  ")}
}
type Institution @node(labels: ["Institution"]) { ${FIELDS} }
type Claimed @relationshipProperties { status: String validFrom: String claimCount: Int documentCount: Int }`;

const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
const neo4j = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver: neo4j }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema, introspection: false }), {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
process.on("message", () => process.send?.({ cpu: process.cpuUsage(), hold: 0 }));
console.log(`ready ${url.replace(/\/$/u, "")}`);
