import type { ApolloServerPlugin } from "@apollo/server";
import { AtlasError } from "@chengyu-atlas/model";
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, type ValidationRule } from "graphql";
import { compile } from "./compile.js";
import { checkPlan, checkVariables, type Plan } from "./plan.js";

export { LIMITS, MOST } from "./limits.js";

/** Plans per parsed operation; they go when Apollo's cache of parsed documents lets the document go. */
const plans = new WeakMap<OperationDefinitionNode, Plan>();

function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  let plan = plans.get(operation);
  if (plan === undefined) {
    plan = compile(schema, document, operation);
    plans.set(operation, plan);
  }
  return plan;
}

/**
 * Judges a document before it is run, without variables. It reports and never throws, since what is thrown
 * while validating becomes HTTP 500.
 */
export const limitsRule: ValidationRule = (context) => {
  const document = context.getDocument();
  const schema = context.getSchema();
  try {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (!schema.getRootType(definition.operation)) {
        // the standard rules let it pass, and execution would fail as if the fault were ours
        context.reportError(new GraphQLError(`This API has no ${definition.operation}s.`, { nodes: definition }));
      } else checkPlan(planOf(schema, document, definition), {});
    }
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    context.reportError(new GraphQLError(error.message, { originalError: error }));
  }
  return {};
};

/** Judges the same query again with its variables, which validation does not see and the cache of documents must not skip. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const { variables } = request;
        if (operation === undefined || variables === undefined || Object.keys(variables).length === 0) return;
        try {
          checkVariables(variables);
          checkPlan(planOf(schema, document, operation), variables);
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
          // with a status the hook's error is an answer; without, Apollo makes it HTTP 500
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
        }
      },
    };
  },
};
