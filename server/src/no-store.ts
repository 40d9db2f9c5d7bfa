import type { ApolloServerPlugin } from "@apollo/server";
import type { FragmentDefinitionNode, SelectionSetNode } from "graphql";
import type { Context } from "./context.js";

/** Fields whose answers are old as soon as they are given. */
const POLLED: ReadonlySet<string> = new Set(["ingestRun", "ingestRuns"]);

/** Answers that are asked for again and again, to see what has changed, are kept by nobody on the way. */
export const noStore: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, document, response }) {
        const fragments = new Map(
          document?.definitions.flatMap((part) => (part.kind === "FragmentDefinition" ? [[part.name.value, part] as const] : [])),
        );
        if (operation && polls(operation.selectionSet, fragments)) response.http.headers.set("cache-control", "no-store");
      },
    };
  },
};

function polls({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return selections.some((selection) => {
    if (selection.kind === "Field") return POLLED.has(selection.name.value);
    const inside = selection.kind === "InlineFragment" ? selection : fragments.get(selection.name.value);
    return inside !== undefined && polls(inside.selectionSet, fragments);
  });
}
