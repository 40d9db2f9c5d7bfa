import { useApolloClient } from "@apollo/client/react";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Editing } from "../../api/documents.generated.js";
import { editingOf } from "./api.js";
import { type Editor, keepEditor, readEditor } from "./editor.js";

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

/** Who edits in this tab. What is sent later uses the token of then, which `current` holds. */
export function useAccess(): {
  readonly access: Access;
  readonly current: RefObject<Editor | null>;
  /** To be called when the server no longer takes the token. */
  readonly onRefused: () => void;
} {
  const client = useApolloClient();
  const [editor, setEditor] = useState<Editor | null>(readEditor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refused, setRefused] = useState(false);
  const current = useRef(editor);
  const put = useCallback((next: Editor | null) => {
    current.current = next;
    keepEditor(next);
    setEditor(next);
  }, []);
  const forget = useCallback(() => {
    put(null);
    setEditing("locked");
  }, [put]);
  const onRefused = useCallback(() => {
    forget();
    setRefused(true);
  }, [forget]);
  useEffect(() => {
    let here = true;
    editingOf(client, readEditor()).then(
      (answer) => {
        if (!here) return;
        setEditing(answer);
        // a token kept from before that is wrong now
        if (answer !== "open") put(null);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [client, put]);
  const enter = useCallback(
    async (next: Editor) => {
      const answer = await editingOf(client, next);
      setEditing(answer);
      if (answer === "open") {
        put(next);
        setRefused(false);
      }
      return answer;
    },
    [client, put],
  );
  const access = useMemo(() => ({ editing, editor, refused, enter, forget }), [editing, editor, refused, enter, forget]);
  return { access, current, onRefused };
}
