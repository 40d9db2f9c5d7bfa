import { auth, driver } from "neo4j-driver";
import type { DatabaseTime } from "./load.js";

const JMX =
  "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN toInteger(attributes.ProcessCpuTime.value / 1000) AS time";

/** Reads the CPU time of a Neo4j's process, wherever it runs. */
export function neo4jTime(env: Readonly<Record<string, string>>): { readonly read: DatabaseTime; readonly close: () => Promise<void> } {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = env;
  const neo4j = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
  return {
    read: async () => {
      const { records } = await neo4j.executeQuery(JMX);
      return records[0]?.get("time") as number;
    },
    close: () => neo4j.close(),
  };
}
