import { AtlasError } from "@chengyu-atlas/model";
import type { KeepRequest, KeptQuery } from "@chengyu-atlas/store";
import { type GraphQLResolveInfo, type GraphQLSchema, parse, validate } from "graphql";
import { type Given, present } from "../arguments.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

export const keptQueries: Resolvers = {
  keptQuery: (_root, { id }: { id: string }, { store }: Context): Promise<KeptQuery | undefined> => store.keptQuery(id),
};

type KeepArgs = Given<KeepRequest> & Pick<KeepRequest, "query">;

export const keptMutations: Resolvers = {
  keepQuery: (_root, { query, ...more }: KeepArgs, { keeping }: Context, info: GraphQLResolveInfo) => {
    const given = present<Omit<KeepRequest, "query">>(more);
    allowed(query, given.variables, info.schema);
    return keeping().keepQuery({ query, ...given });
  },
};

/** Throws INVALID_INPUT unless the text is a query that this API answers: anybody may keep one, and a short address leads to it. */
function allowed(query: string, variables: string | undefined, schema: GraphQLSchema): void {
  const refuse = (why: string) => {
    throw new AtlasError("INVALID_INPUT", `Only a query that this API answers is kept: ${why}`);
  };
  try {
    const document = parse(query, { maxTokens: 2000 });
    if (document.definitions.some((each) => each.kind === "OperationDefinition" && each.operation !== "query"))
      refuse("it changes something.");
    const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
    if (fault) refuse(fault.message);
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    refuse(error instanceof Error ? error.message : "it cannot be read.");
  }
  if (variables === undefined || variables.trim() === "") return;
  let value: unknown;
  try {
    value = JSON.parse(variables);
  } catch {
    refuse("its variables are not JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse("its variables are no JSON object.");
}
