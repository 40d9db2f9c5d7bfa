import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  DeleteViewDocument,
  RenameViewDocument,
  type SavedViewRowFragment,
  SavedViewsDocument,
  SaveViewDocument,
} from "../../api/documents.generated.js";
import { type Failure, failureOf, MissingPart } from "../../api/failure.js";
import { asking } from "../review/api.js";
import type { Editor } from "../review/editor.js";
import { deleteInBrowser, renameInBrowser, saveInBrowser, useBrowserViews } from "./browser.js";
import { NameTaken, type Saved, type SaveRequest } from "./types.js";

/** The server's list: coming, there, or not to be had. A list that was there stays when a later one fails. */
export interface ServerList {
  readonly views: readonly Saved[] | null;
  readonly failure: Failure | null;
}

export interface SavedViews {
  readonly server: ServerList;
  readonly browser: readonly Saved[];
  readonly reload: () => void;
  /** Each throws what went wrong; `NameTaken` where another view has the name. */
  readonly save: (keeper: Saved["keeper"], request: SaveRequest) => Promise<Saved>;
  readonly rename: (view: Saved, name: string) => Promise<void>;
  readonly remove: (view: Saved) => Promise<void>;
}

const fromServer = (row: SavedViewRowFragment): Saved => ({ ...row, note: row.note ?? null, keeper: "server" });

/** The saved views and the ways to change them. `editor` gives who asks at the time of asking. */
export function useSaved(editor: () => Editor | null): SavedViews {
  const client = useApolloClient();
  const browser = useBrowserViews();
  const [server, setServer] = useState<ServerList>({ views: null, failure: null });
  const latest = useRef(0);
  const reload = useCallback(() => {
    const asked = ++latest.current;
    const put = (change: (before: ServerList) => ServerList) => {
      if (asked === latest.current) setServer(change);
    };
    client.query({ query: SavedViewsDocument, fetchPolicy: "no-cache" }).then(
      ({ data }) => put(() => ({ views: (data?.savedViews ?? []).map(fromServer), failure: null })),
      (error: unknown) => put(({ views }) => ({ views, failure: failureOf(error) })),
    );
  }, [client]);
  useEffect(reload, [reload]);

  const context = () => asking(editor());
  const save = async (keeper: Saved["keeper"], request: SaveRequest): Promise<Saved> => {
    if (keeper === "browser") return saveInBrowser(request);
    const { data } = await told(
      client.mutate({ mutation: SaveViewDocument, variables: request, fetchPolicy: "no-cache", context: context() }),
    );
    if (!data) throw new MissingPart();
    reload();
    return fromServer(data.saveView);
  };
  const rename = async (view: Saved, name: string) => {
    if (view.keeper === "browser") return renameInBrowser(view.id, name);
    await told(
      client.mutate({ mutation: RenameViewDocument, variables: { id: view.id, name }, fetchPolicy: "no-cache", context: context() }),
    );
    reload();
  };
  const remove = async (view: Saved) => {
    if (view.keeper === "browser") return deleteInBrowser(view.id);
    await told(client.mutate({ mutation: DeleteViewDocument, variables: { id: view.id }, fetchPolicy: "no-cache", context: context() }));
    reload();
  };
  return { server, browser, reload, save, rename, remove };
}

/** The answer, or that the name is taken, or what else went wrong. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw failureOf(error).code === "CONFLICT" ? new NameTaken() : error;
  }
}
