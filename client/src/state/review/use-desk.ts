import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Editing } from "../../api/documents.generated.js";
import { type ReviewChoice, reviewApi } from "./api.js";
import { Desk, type DeskState } from "./desk.js";
import { type Editor, keepEditor, readEditor } from "./editor.js";

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

/** Whether this visitor may decide; `null` until the server has said so. */
export interface Access {
  readonly editing: Editing | null;
  readonly editor: Editor | null;
  /** Whether the server refused a token that it took before. */
  readonly refused: boolean;
  /** Takes a token; tells what the server says of it. */
  readonly enter: (editor: Editor) => Promise<Editing>;
  readonly forget: () => void;
}

/** The review desk of this page, and who sits at it. */
export function useDesk(choice: ReviewChoice): { readonly desk: Desk; readonly state: DeskState; readonly access: Access } {
  const client = useApolloClient();
  const [editor, setEditor] = useState<Editor | null>(readEditor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refused, setRefused] = useState(false);
  // a decision that is sent later uses the token of then
  const current = useRef(editor);
  const put = useCallback((next: Editor | null) => {
    current.current = next;
    keepEditor(next);
    setEditor(next);
  }, []);
  const [{ api, desk }] = useState(() => {
    const made = reviewApi(client, () => current.current);
    const onRefused = () => {
      put(null);
      setEditing("locked");
      setRefused(true);
    };
    const onSettled = () => {
      for (const fieldName of OUTDATED) client.cache.evict({ id: "ROOT_QUERY", fieldName });
    };
    return { api: made, desk: new Desk({ api: made, onRefused, onSettled }) };
  });
  const state = useSyncExternalStore(desk.watch, desk.state);

  useEffect(() => {
    desk.choose(choice);
  }, [desk, choice]);
  useEffect(() => {
    let current = true;
    api.editing(readEditor()).then(
      (answer) => {
        if (!current) return;
        setEditing(answer);
        // a token kept from before that is wrong now
        if (answer !== "open") put(null);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [api, put]);

  const enter = useCallback(
    async (next: Editor) => {
      const answer = await api.editing(next);
      setEditing(answer);
      if (answer === "open") {
        put(next);
        setRefused(false);
      }
      return answer;
    },
    [api, put],
  );
  const forget = useCallback(() => {
    put(null);
    setEditing("locked");
  }, [put]);
  return { desk, state, access: { editing, editor, refused, enter, forget } };
}
