import { randomBytes } from "node:crypto";
import { AtlasError, compareText } from "@chengyu-atlas/model";

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
export const VIEW_LIMITS = { views: 1000, name: 80, address: 8000, note: 500 } as const;

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
  const [name, address, note] = [nameOf(request.name), addressOf(request.address), noteOf(request.note)];
  const { version = 1, replace = false } = request;
  if (!Number.isInteger(version) || version < 1 || version > 1_000_000) {
    throw new AtlasError("INVALID_INPUT", `"version" is ${version}; it takes a whole number from 1.`);
  }
  const before = views.find((view) => view.name === name);
  if (before !== undefined && !replace) {
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

function nameOf(given: string): string {
  const name = given.normalize("NFC").trim();
  if (name === "" || /\p{Cc}/u.test(name)) throw new AtlasError("INVALID_INPUT", "A view needs a name of one line.");
  return within("name", name, VIEW_LIMITS.name);
}

function noteOf(given: string | undefined): string | undefined {
  const note = given?.replaceAll("\0", "").trim();
  return note ? within("note", note, VIEW_LIMITS.note) : undefined;
}

/** What may stand in the query of an address, Chinese unescaped too; never white space, quotation marks, brackets or a fragment. */
const QUERY = /^[\w\-.~!$&'()*+,;=:@/?%[\]\p{L}\p{N}\p{Pd}\p{Po}]*$/u;

/** The query of an address and nothing else: what stands before its first "=" is a name, never a scheme, host or path. */
function addressOf(given: string): string {
  const query = given.startsWith("?") ? given.slice(1) : given;
  const [first = ""] = query.split(/[=&]/u);
  if (!QUERY.test(query) || /[:/?#\\]/u.test(first) || /["'<>\\#]/u.test(query)) {
    throw new AtlasError("INVALID_INPUT", 'An address is what stands after the "?": names and values, without scheme, host, path or "#".');
  }
  return within("address", query, VIEW_LIMITS.address);
}

function within(name: string, text: string, most: number): string {
  const length = [...text].length;
  if (length > most) throw new AtlasError("INVALID_INPUT", `The ${name} has ${length} characters; it may have ${most}.`);
  return text;
}
