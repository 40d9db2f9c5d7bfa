import { foundIn, inOrderOfViews, renamedIn, type SavedView, savedIn, type ViewRequest, viewDraft } from "../views.js";
import type { Connection, Run } from "./connection.js";

interface ViewRow {
  readonly body: string;
}

const ALL = "MATCH (v:SavedView) RETURN v.body AS body";

export async function savedViews(connection: Connection): Promise<readonly SavedView[]> {
  return toViews(await connection.read<ViewRow>(ALL));
}

export async function savedView(connection: Connection, id: string): Promise<SavedView | undefined> {
  return toViews(await connection.read<ViewRow>("MATCH (v:SavedView {id: $id}) RETURN v.body AS body", { id }))[0];
}

export function saveView(connection: Connection, request: ViewRequest): Promise<SavedView> {
  const draft = viewDraft();
  // a second run, after an answer to COMMIT was lost, finds its own view and leaves it as it is
  return changing(connection, async (run, views) => {
    const written = views.find(({ id, updatedAt }) => id === draft.id && updatedAt === draft.at);
    return written ?? put(run, savedIn(views, request, draft));
  });
}

export function renameView(connection: Connection, id: string, name: string): Promise<SavedView> {
  const draft = viewDraft();
  return changing(connection, (run, views) => put(run, renamedIn(views, id, name, draft)));
}

export function deleteView(connection: Connection, id: string): Promise<SavedView> {
  let gone: SavedView | undefined;
  return changing(connection, async (run, views) => {
    gone ??= foundIn(views, id);
    await run("MATCH (v:SavedView {id: $id}) DELETE v", { id });
    return gone;
  });
}

/** Work on all views, which nobody else changes meanwhile: names are unique without a constraint that older databases lack. */
function changing(connection: Connection, work: (run: Run, views: readonly SavedView[]) => Promise<SavedView>): Promise<SavedView> {
  return connection.write(async (run) => {
    await run("MERGE (m:Meta {id: 'views'}) REMOVE m.lock");
    return work(run, toViews(await run<ViewRow>(ALL)));
  });
}

async function put(run: Run, view: SavedView): Promise<SavedView> {
  await run("MERGE (v:SavedView {id: $id}) SET v.name = $name, v.body = $body", {
    id: view.id,
    name: view.name,
    body: JSON.stringify(view),
  });
  return view;
}

const toViews = (rows: readonly ViewRow[]) => inOrderOfViews(rows.map(({ body }) => JSON.parse(body) as SavedView));
