import { RELATION_NAMES } from "@chengyu-atlas/model";
import { fold, phrasesFor } from "@chengyu-atlas/store";
import { auth, driver, int, session as sessions } from "neo4j-driver";
import { serveFloor } from "./floor-server.js";

// The least that answers the two questions on the product's own Neo4j: one Cypher statement each.
const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
const neo4j = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const rank = `CASE type(r) ${RELATION_NAMES.map((name, i) => `WHEN '${name}' THEN ${i}`).join(" ")} END`;

async function read(text: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const session = neo4j.session({ defaultAccessMode: sessions.READ });
  try {
    const { records } = await session.executeRead((tx) => tx.run(text, parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

await serveFloor({
  node: async (_: unknown, { id }: { id: string }) => {
    const [found] = await read(
      `MATCH (n:Entity {id: $id})
       CALL (n) {
         MATCH (n)-[r]-(m:Entity) WHERE r.state = 'accepted'
         WITH n, r, m ORDER BY ${rank}, m.id LIMIT 20
         RETURN collect({type: type(r), status: r.status, validFrom: r.validFrom,
           outgoing: startNode(r) = n OR type(r) = 'SIGNED_WITH', node: {id: m.id, kind: m.kind, name: m.name}}) AS edges
       }
       RETURN n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree, edges`,
      { id },
    );
    return found && { ...found, relations: { edges: found["edges"] } };
  },
  search: async (_: unknown, { text, first }: { text: string; first: number }) => {
    const { exact, prefix, inside } = phrasesFor(fold(text));
    const nodes = await read(
      `CALL db.index.fulltext.queryNodes('entity_search', $phrase) YIELD node AS n
       WITH n, CASE WHEN n.search CONTAINS $exact THEN 0 WHEN n.search CONTAINS $prefix THEN 1 ELSE 2 END AS tier
       RETURN n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree ORDER BY tier, n.degree DESC, n.id LIMIT $first`,
      { phrase: `"${(inside ?? []).join(" ")}"`, exact: ` ${exact.join(" ")}`, prefix: ` ${prefix.join(" ")}`, first: int(first) },
    );
    return { nodes };
  },
});
