import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { QueryPlacesDocument } from "../../../api/documents.generated.js";
import type { Spot } from "../../../state/query/spots.js";

/** Where places stand, by their ids. */
export type Places = ReadonlyMap<string, { readonly name: string; readonly longitude: number | null; readonly latitude: number | null }>;

export type Located = { readonly phase: "asking" } | { readonly phase: "there"; readonly places: Places } | { readonly phase: "failed" };

const MOST = 500;
const NONE: Places = new Map();

/** Looks up where the places are that an answer names without their coordinates. */
export function usePlaces(spots: readonly Spot[]): Located {
  const client = useApolloClient();
  const [located, setLocated] = useState<Located>({ phase: "asking" });
  useEffect(() => {
    const ids = [...new Set(spots.flatMap(({ at, place }) => (at === null && place !== null ? place : [])))].slice(0, MOST);
    if (ids.length === 0) return setLocated({ phase: "there", places: NONE });
    let current = true;
    setLocated({ phase: "asking" });
    client.query({ query: QueryPlacesDocument, variables: { ids } }).then(
      ({ data }) => {
        if (!current) return;
        if (!data) return setLocated({ phase: "failed" });
        setLocated({ phase: "there", places: new Map(data.nodes.flatMap((node) => (node ? [[node.id, node] as const] : []))) });
      },
      () => current && setLocated({ phase: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [spots, client]);
  return located;
}
