import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type ReviewChoice, reviewApi } from "./api.js";
import { Desk, type DeskState } from "./desk.js";
import { type Access, useAccess } from "./use-access.js";

/** What the explorer asks for and a decision changes. */
const OUTDATED = [
  "statistics",
  "network",
  "neighborhood",
  "node",
  "nodes",
  "relation",
  "relations",
  "documents",
  "search",
  "reviewProgress",
];

/** The review desk of this page, and who sits at it. */
export function useDesk(choice: ReviewChoice): { readonly desk: Desk; readonly state: DeskState; readonly access: Access } {
  const client = useApolloClient();
  const { access, current, onRefused } = useAccess();
  const [desk] = useState(() => {
    const onSettled = () => {
      for (const fieldName of OUTDATED) client.cache.evict({ id: "ROOT_QUERY", fieldName });
    };
    return new Desk({ api: reviewApi(client, () => current.current), onRefused, onSettled });
  });
  const state = useSyncExternalStore(desk.watch, desk.state);

  useEffect(() => {
    desk.choose(choice);
  }, [desk, choice]);
  return { desk, state, access };
}
