import { useApolloClient } from "@apollo/client/react";
import type { NodeId } from "@chengyu-atlas/model";
import { useEffect, useState } from "react";
import { PictureObservationsDocument, type PictureObservationsQuery } from "../../api/documents.generated.js";
import { required } from "../scene/load-first.js";
import { type Measure, measuresOf, type Observed } from "./observed.js";

export type Measures =
  | { readonly phase: "idle" | "busy" | "failed"; readonly measures: readonly Measure[] }
  | { readonly phase: "done"; readonly measures: readonly Measure[] };

const PAGE = 200;
/** So many ids go into one question. */
const IDS = 500;
const NO_MEASURES: readonly Measure[] = [];

/** What the nodes of a picture can be sized by, asked for once somebody wants to know. */
export function useMeasures(ids: readonly NodeId[], wanted: boolean): Measures {
  const client = useApolloClient();
  const [known, setKnown] = useState<{ readonly key: string; readonly measures: Measures }>();
  const key = ids.join("~");
  useEffect(() => {
    if (!wanted || key === "") return;
    let current = true;
    setKnown((before) => ({ key, measures: { phase: "busy", measures: before?.measures.measures ?? NO_MEASURES } }));
    const ask = async (): Promise<readonly Observed[]> => {
      const all = key.split("~");
      const found: Observed[] = [];
      for (let from = 0; from < all.length; from += IDS) {
        const subjects = all.slice(from, from + IDS);
        for (let after: string | null | undefined = null; after !== undefined; ) {
          const answer: PictureObservationsQuery = required(
            await client.query({ query: PictureObservationsDocument, variables: { subjects, first: PAGE, after } }),
          );
          const { nodes, pageInfo } = answer.observations;
          for (const { subject, measure, unit, value, period } of nodes) found.push({ subject: subject.id, measure, unit, value, period });
          after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
        }
      }
      return found;
    };
    ask().then(
      (observed) => current && setKnown({ key, measures: { phase: "done", measures: measuresOf(observed) } }),
      () => current && setKnown({ key, measures: { phase: "failed", measures: NO_MEASURES } }),
    );
    return () => {
      current = false;
    };
  }, [client, key, wanted]);
  return known && wanted ? known.measures : { phase: "idle", measures: NO_MEASURES };
}
