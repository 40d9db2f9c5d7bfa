import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Paged } from "./page-through.js";

/** What is known of a long list. While the next answer loads the last stays, marked stale. */
export interface PagedState<T> {
  readonly data: Paged<T> | null;
  readonly stale: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

type Client = ReturnType<typeof useApolloClient>;

/** Loads a long list anew whenever `key` changes; `null` loads nothing. */
export function usePaged<T>(key: string | null, load: (client: Client, wanted: () => boolean) => Promise<Paged<T>>): PagedState<T> {
  const client = useApolloClient();
  const [state, setState] = useState<Omit<PagedState<T>, "retry">>({ data: null, stale: true, failure: null });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  const asked = key === null ? null : `${attempt} ${key}`;
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    setState(({ data }) => ({ data, stale: true, failure: null }));
    latest
      .current(client, () => current)
      .then(
        (data) => current && setState({ data, stale: false, failure: null }),
        (error: unknown) => current && setState(({ data }) => ({ data, stale: false, failure: failureOf(error) })),
      );
    return () => {
      current = false;
    };
  }, [client, asked]);
  return { ...state, retry: () => setAttempt((n) => n + 1) };
}
