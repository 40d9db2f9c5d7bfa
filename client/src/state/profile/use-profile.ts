import { useQuery } from "@apollo/client/react";
import type { NodeId } from "@chengyu-atlas/model";
import { useCallback, useEffect, useState } from "react";
import { ProfileDocument, type ProfileQuery, ProfileRelationsDocument, type ProfileRelationsQuery } from "../../api/documents.generated.js";

export type ProfileNode = NonNullable<ProfileQuery["node"]>;
export type ProfileEdge = NonNullable<ProfileRelationsQuery["node"]>["relations"]["edges"][number];
export type ProfileObservation = ProfileNode["observations"]["nodes"][number];

const PAGE = 100;
/** So many relations come by themselves; beyond, the reader asks for more. */
const BY_ITSELF = 400;

export function useProfile(id: NodeId) {
  return useQuery(ProfileDocument, { variables: { id } });
}

/** The relations of a node with their sentences, page after page. */
export function useProfileRelations(id: NodeId, skip: boolean) {
  const { data, error, refetch, fetchMore } = useQuery(ProfileRelationsDocument, { variables: { id, first: PAGE }, skip });
  const [stopped, setStopped] = useState(false);
  const relations = data?.node?.relations;
  const edges = relations?.edges ?? [];
  const cursor = relations?.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
  const more = useCallback(() => {
    if (cursor === null) return;
    setStopped(false);
    fetchMore({
      variables: { after: cursor, first: PAGE },
      updateQuery: (before, { fetchMoreResult }) => {
        const [had, got] = [before.node, fetchMoreResult?.node];
        if (!had || !got) return before as ProfileRelationsQuery;
        const whole = { ...had, relations: { ...got.relations, edges: [...had.relations.edges, ...got.relations.edges] } };
        return { node: whole } as ProfileRelationsQuery;
      },
    }).catch(() => setStopped(true));
  }, [cursor, fetchMore]);
  const goesOn = cursor !== null && edges.length < BY_ITSELF && !stopped;
  useEffect(() => {
    if (goesOn) more();
  }, [goesOn, more]);
  return { edges, total: relations?.totalCount ?? 0, loaded: relations !== undefined, coming: goesOn, error, refetch, more };
}
