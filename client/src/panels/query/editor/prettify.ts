import { readVariables, writeVariables } from "../../../state/query/variables.js";

/** The query and its variables set out evenly, comments kept; `null` where the query is no GraphQL. */
export async function prettified(query: string, variables: string): Promise<{ readonly query: string; readonly variables: string } | null> {
  const [{ format }, plugin] = await Promise.all([import("prettier/standalone"), import("prettier/plugins/graphql")]);
  const read = readVariables(variables);
  try {
    const text = await format(query, { parser: "graphql", plugins: [plugin], printWidth: 80 });
    return { query: text, variables: read.ok ? writeVariables(read.value) : variables };
  } catch {
    return null;
  }
}
