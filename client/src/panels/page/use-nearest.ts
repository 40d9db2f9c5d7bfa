import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { NearestDocument, type NodeCardFragment } from "../../api/documents.generated.js";

const SHOWN = 8;

/** Shorter and shorter pieces of a name, from its beginning and its end, each worth asking for. */
export function piecesOf(name: string): readonly string[] {
  const letters = [...name.trim()];
  const lengths = [letters.length, Math.ceil(letters.length * 0.6), 4, 2].filter((length) => length <= letters.length && length >= 2);
  const pieces = lengths.flatMap((length) => [letters.slice(0, length).join(""), letters.slice(-length).join("")]);
  return [...new Set(pieces)];
}

/** The nodes whose names come nearest to one that is not there. */
export function useNearest(name: string): readonly NodeCardFragment[] {
  const client = useApolloClient();
  const [found, setFound] = useState<readonly NodeCardFragment[]>([]);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const all = new Map<string, NodeCardFragment>();
      for (const text of piecesOf(name)) {
        if (all.size >= SHOWN) break;
        const { data } = await client.query({ query: NearestDocument, variables: { text, first: SHOWN } });
        for (const node of data?.search.nodes ?? []) all.set(node.id, node);
      }
      if (current) setFound([...all.values()].slice(0, SHOWN));
    };
    // suggestions are a courtesy: without them the page still says what is the matter
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [client, name]);
  return found;
}
