import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { KIND_NAMES } from "@chengyu-atlas/model";
import { BASE } from "../base.js";
import { byHash } from "./persisted.js";

/**
 * A relation is kept with the answer that brought it, not by its id: its status depends on the day and the documents
 * asked for, and a relation seen from one end differs from the same seen from the other. So it is with a change of one.
 */
export function createClient(uri = `${BASE}graphql`): ApolloClient {
  return new ApolloClient({
    link: byHash().concat(new HttpLink({ uri })),
    cache: new InMemoryCache({
      possibleTypes: { Node: [...KIND_NAMES] },
      typePolicies: {
        Relation: { keyFields: false },
        RelationEdge: { keyFields: false },
        RelationListEdge: { keyFields: false },
        Statistics: { keyFields: false },
        Change: { keyFields: false },
        // the picture and its sources ask for one part of the network with the same words: neither must drop what the other brought
        Subgraph: { keyFields: false, merge: true },
      },
    }),
  });
}
