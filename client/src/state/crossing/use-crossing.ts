import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { type Crossing, loadCrossing } from "./load.js";

/** What is known of the crossing relations. While the next answer loads the last stays, marked stale. */
export interface CrossingState {
  readonly data: Crossing | null;
  readonly stale: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

type Shown = Omit<CrossingState, "retry">;

export function useCrossing(filter: Filter): CrossingState {
  const client = useApolloClient();
  const [state, setState] = useState<Shown>({ data: null, stale: true, failure: null });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify({ ...filter, crossing: true });
  useEffect(() => {
    // a retry asks the same again
    void attempt;
    let current = true;
    setState(({ data }) => ({ data, stale: true, failure: null }));
    loadCrossing(client, JSON.parse(key) as Filter, () => current).then(
      (data) => current && setState({ data, stale: false, failure: null }),
      (error: unknown) => current && setState(({ data }) => ({ data, stale: false, failure: failureOf(error) })),
    );
    return () => {
      current = false;
    };
  }, [client, key, attempt]);
  return { ...state, retry: () => setAttempt((n) => n + 1) };
}
