import { foundIn, inOrderOfViews, renamedIn, type SavedView, savedIn, type ViewDraft, type ViewRequest } from "../views.js";
import type { Connection } from "./connection.js";

export function savedViews(db: Connection): readonly SavedView[] {
  return inOrderOfViews(db.all<[string]>("SELECT body FROM saved_view").map(([body]) => JSON.parse(body) as SavedView));
}

export function savedView(db: Connection, id: string): SavedView | undefined {
  const row = db.get<[string]>("SELECT body FROM saved_view WHERE id = ?", id);
  return row && (JSON.parse(row[0]) as SavedView);
}

// each within a transaction that the caller has begun

export function saveView(db: Connection, request: ViewRequest, draft: ViewDraft): SavedView {
  return put(db, savedIn(savedViews(db), request, draft));
}

export function renameView(db: Connection, id: string, name: string, draft: ViewDraft): SavedView {
  return put(db, renamedIn(savedViews(db), id, name, draft));
}

export function deleteView(db: Connection, id: string): SavedView {
  const view = foundIn(savedViews(db), id);
  db.run("DELETE FROM saved_view WHERE id = ?", id);
  return view;
}

function put(db: Connection, view: SavedView): SavedView {
  db.run("INSERT OR REPLACE INTO saved_view (id, name, body) VALUES (?, ?, ?)", view.id, view.name, JSON.stringify(view));
  return view;
}
