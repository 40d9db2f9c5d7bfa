import { AtlasError } from "@chengyu-atlas/model";
import { Neo4jError } from "neo4j-driver";

/** The driver's errors in the port's codes; each message names the cause, the setting and the remedy in one line. */
export function toAtlasError(error: unknown, uri: string, database: string): unknown {
  if (error instanceof AtlasError || !(error instanceof Neo4jError)) return error;
  const said = (code: AtlasError["code"], message: string) => new AtlasError(code, message, { cause: error });
  const { code, message } = error;
  if (code.startsWith("Neo.ClientError.Security.")) {
    if (code.endsWith("Forbidden")) return said("STORE_DENIED", `Neo4j at ${uri} does not let NEO4J_USER do this: ${firstLine(message)}`);
    if (code.endsWith("AuthenticationRateLimit")) {
      return said(
        "STORE_DENIED",
        `Neo4j at ${uri} refuses logins for some seconds after wrong passwords; correct NEO4J_PASSWORD and wait.`,
      );
    }
    return said("STORE_DENIED", `Neo4j at ${uri} refuses this user or password; correct NEO4J_USER and NEO4J_PASSWORD.`);
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return said("STORE_UNAVAILABLE", `Neo4j at ${uri} has no database "${database}"; correct NEO4J_DATABASE or create it.`);
  }
  if (/ReadOnly|NotALeader/.test(code))
    return said("STORE_DENIED", `The Neo4j database "${database}" at ${uri} takes no writes: ${firstLine(message)}`);
  if (/TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout|LockClientStopped/.test(code)) {
    return said("TIMEOUT", "The query took longer than it may; ask for less at a time.");
  }
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(code)) {
    return said("LIMIT_EXCEEDED", "The query needs more memory than Neo4j gives one transaction; ask for less at a time.");
  }
  if (/too large to index|exceeds the maximum|larger than the maximum/i.test(message)) {
    return said("INVALID_INPUT", `A name or id is longer than Neo4j can index (about 8,000 bytes): ${firstLine(message)}`);
  }
  if (/ServiceUnavailable|SessionExpired/.test(code) || /acquisition timed out/i.test(message)) {
    return said("STORE_UNAVAILABLE", `Neo4j does not answer at ${uri}; start it ("npm run neo4j") or correct NEO4J_URI.`);
  }
  if (code.startsWith("Neo.TransientError.")) {
    return said("STORE_UNAVAILABLE", `Neo4j at ${uri} is too busy or not ready, tried for some time in vain: ${firstLine(message)}`);
  }
  return error;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").slice(0, 300);
}
