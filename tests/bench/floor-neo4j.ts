import { fold, phrasesFor } from "@chengyu-atlas/store";
import { auth, driver, int, session as sessions } from "neo4j-driver";
import { serveFloor } from "./floor-server.js";

// The least that answers the two questions on the product's own Neo4j: one Cypher statement each.
const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
const neo4j = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });

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
    const rows = await read(
      `MATCH (n:Entity {id: $id}) OPTIONAL MATCH (n)-[r]-(m:Entity)
       WITH n, r, m ORDER BY r.rank, m.id LIMIT 20
       RETURN n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree,
         collect({type: type(r), status: r.status, validFrom: r.validFrom, outgoing: startNode(r) = n, node: {id: m.id, kind: m.kind, name: m.name}}) AS edges`,
      { id },
    );
    const [found] = rows;
    return found && { ...found, relations: { edges: found["edges"] } };
  },
  search: async (_: unknown, { text, first }: { text: string; first: number }) => {
    const phrase = phrasesFor(fold(text)).inside ?? [];
    return {
      nodes: await read(
        `CALL db.index.fulltext.queryNodes('entity_search', $phrase) YIELD node
         RETURN node.id AS id, node.kind AS kind, node.name AS name, node.degree AS degree ORDER BY degree DESC, id LIMIT $first`,
        { phrase: `"${phrase.join(" ")}"`, first: int(first) },
      ),
    };
  },
});
