import { useEffect, useState } from "react";
import { send } from "../../../state/query/send.js";
import type { Spot } from "../../../state/query/spots.js";
import { isObject } from "../../../state/query/types.js";

/** Where places stand, by their ids. */
export type Places = ReadonlyMap<string, { readonly name: string; readonly longitude: number | null; readonly latitude: number | null }>;

export type Located = { readonly phase: "asking" } | { readonly phase: "there"; readonly places: Places } | { readonly phase: "failed" };

const QUERY = "query Places($ids: [ID!]!) { nodes(ids: $ids) { id name longitude latitude } }";
const MOST = 500;
const NONE: Places = new Map();

/** Looks up where the places are that an answer names without their coordinates. */
export function usePlaces(spots: readonly Spot[]): Located {
  const [located, setLocated] = useState<Located>({ phase: "asking" });
  useEffect(() => {
    const ids = [...new Set(spots.flatMap(({ at, place }) => (at === null && place !== null ? place : [])))].slice(0, MOST);
    if (ids.length === 0) return setLocated({ phase: "there", places: NONE });
    const asking = new AbortController();
    setLocated({ phase: "asking" });
    send({ query: QUERY, variables: { ids }, signal: asking.signal }).then(
      ({ data }) => {
        const nodes = data?.["nodes"];
        if (!Array.isArray(nodes)) return setLocated({ phase: "failed" });
        const found = nodes.filter(isObject).map(({ id, name, longitude, latitude }) => {
          const number = (value: unknown) => (typeof value === "number" ? value : null);
          return [String(id), { name: String(name), longitude: number(longitude), latitude: number(latitude) }] as const;
        });
        setLocated({ phase: "there", places: new Map(found) });
      },
      () => !asking.signal.aborted && setLocated({ phase: "failed" }),
    );
    return () => asking.abort();
  }, [spots]);
  return located;
}
