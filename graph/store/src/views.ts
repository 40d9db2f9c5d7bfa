import { randomBytes } from "node:crypto";
import { AtlasError, compareText } from "@chengyu-atlas/model";
import { ADDRESS_LENGTH, addressOf, lineOf, textOf, versionOf } from "./kept-text.js";

/** A view of the explorer that somebody kept under a name. It belongs to no document and outlives them all. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** What the explorer's address has after the question mark. */
  readonly address: string;
  /** The form of the address, as its writer numbers it. */
  readonly version: number;
  readonly note?: string;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ViewRequest {
  readonly name: string;
  readonly address: string;
  /** Default 1. */
  readonly version?: number;
  readonly note?: string;
  /** Takes the place of a view of this name, which keeps its id; else the name must be free. */
  readonly replace?: boolean;
}

/** Most views that are kept, and most characters of their parts. */
export const VIEW_LIMITS = { views: 1000, name: 80, address: ADDRESS_LENGTH, note: 500 } as const;

/** A view that is to be written, before it is known what is there: whoever tries twice writes the same. */
export interface ViewDraft {
  readonly id: string;
  readonly at: string;
}

export function viewDraft(): ViewDraft {
  return { id: `v${randomBytes(8).toString("hex")}`, at: new Date().toISOString() };
}

/** The view that a request makes, new or in place of one of these. Throws INVALID_INPUT, CONFLICT or LIMIT_EXCEEDED. */
export function savedIn(views: readonly SavedView[], request: ViewRequest, { id, at }: ViewDraft): SavedView {
  const [name, address] = [nameOf(request.name), addressOf(request.address)];
  const note = textOf("note", request.note, VIEW_LIMITS.note);
  const version = versionOf(request.version ?? 1);
  const before = views.find((view) => view.name === name);
  if (before !== undefined && !request.replace) {
    throw new AtlasError("CONFLICT", `There is a view "${name}" already; choose another name, or replace it.`);
  }
  if (before === undefined && views.length >= VIEW_LIMITS.views) {
    throw new AtlasError("LIMIT_EXCEEDED", `There are ${VIEW_LIMITS.views} saved views, the most that are kept; delete some first.`);
  }
  const kept = before ?? { id, createdAt: at };
  return { id: kept.id, name, address, version, ...(note && { note }), createdAt: kept.createdAt, updatedAt: at };
}

/** A view under another name. Throws NOT_FOUND, INVALID_INPUT or CONFLICT. */
export function renamedIn(views: readonly SavedView[], id: string, given: string, { at }: ViewDraft): SavedView {
  const [view, name] = [foundIn(views, id), nameOf(given)];
  if (views.some((other) => other.name === name && other.id !== id)) {
    throw new AtlasError("CONFLICT", `There is a view "${name}" already; choose another name.`);
  }
  return { ...view, name, updatedAt: at };
}

/** The view of an id. Throws NOT_FOUND. */
export function foundIn(views: readonly SavedView[], id: string): SavedView {
  const view = views.find((one) => one.id === id);
  if (view === undefined) throw new AtlasError("NOT_FOUND", `There is no saved view "${id.slice(0, 40)}"; it may have been deleted.`);
  return view;
}

/** Views in order: those changed last first, then by name. */
export function inOrderOfViews(views: readonly SavedView[]): readonly SavedView[] {
  return [...views].sort((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.name, b.name));
}

const nameOf = (given: string) => lineOf("A view", "name", given, VIEW_LIMITS.name);
