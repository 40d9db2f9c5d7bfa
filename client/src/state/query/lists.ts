import { isObject, type Json, type JsonObject } from "./types.js";

/** A list of objects in an answer. Its path names keys; `[]` after one says that a list is gone through. */
export interface FoundList {
  /** `institutions.nodes`, or `institutions.nodes[].signedWith.edges` for a list within each item of another. */
  readonly path: string;
  /** How many rows it makes. */
  readonly count: number;
}

/** What the keys of groups are called in the rows of a list, and whether they have labels; `null` where its rows are no groups. */
export function groupKeysOf(data: JsonObject, path: string): { readonly list: string; readonly said: "label" | "value" } | null {
  const rows = itemsAt(data, path).map((trail) => trail.at(-1)?.object ?? {});
  const list = Object.entries(rows[0] ?? {}).find(([, value]) => Array.isArray(value) && isGroupKeys(value))?.[0];
  if (list === undefined) return null;
  const keys = rows[0]?.[list];
  return { list, said: Array.isArray(keys) && keys.every((key) => isObject(key) && "label" in key) ? "label" : "value" };
}

const DEEPEST = 3;

/** Whether a list holds the keys of one group of an `aggregate`: they are what the group's row begins with, and no rows of their own. */
export function isGroupKeys(list: readonly Json[]): boolean {
  return list.length > 0 && list.every((item) => isObject(item) && typeof item["key"] === "string" && ("label" in item || "value" in item));
}

/** Every list of objects in an answer, outer ones before those within them; without any, the answer itself is one row, under the empty path. */
export function listsOf(data: JsonObject): readonly FoundList[] {
  const counts = new Map<string, number>();
  const visit = (value: Json, path: string, depth: number): void => {
    if (Array.isArray(value)) {
      if (isGroupKeys(value)) return;
      const items = value.filter(isObject);
      if (items.length === 0 && value.some((item) => item !== null)) return;
      counts.set(path, (counts.get(path) ?? 0) + items.length);
      if (depth < DEEPEST) for (const item of items) visitFields(item, `${path}[]`, depth + 1);
    } else if (isObject(value)) visitFields(value, path, depth);
  };
  const visitFields = (object: JsonObject, path: string, depth: number): void => {
    for (const [key, value] of Object.entries(object)) {
      if (Array.isArray(value) && value.length === 0 && isAside(key, object)) continue;
      visit(value, path === "" ? key : `${path}.${key}`, depth);
    }
  };
  visitFields(data, "", 0);
  // a list that is empty everywhere within others may be one of plain values
  const found = [...counts].map(([path, count]) => ({ path, count })).filter(({ path, count }) => count > 0 || !path.includes("[]"));
  return found.length > 0 ? found : [{ path: "", count: 1 }];
}

/** Whether an empty list is one field of a thing that is told, such as `aliases` beside a `name`, rather than what was asked for. */
const isAside = (key: string, object: JsonObject): boolean =>
  key !== "nodes" &&
  key !== "edges" &&
  Object.entries(object).some(
    ([name, value]) => !["totalCount", "truncated"].includes(name) && value !== null && typeof value !== "object",
  );

/** The list that a reader most likely means: the longest that is in no other, or one within where those hold a single thing. */
export function mainList(lists: readonly FoundList[]): string {
  const depth = ({ path }: FoundList) => path.split("[]").length;
  const best = (some: readonly FoundList[]) => some.reduce<FoundList | null>((a, b) => (a && a.count >= b.count ? a : b), null);
  const outer = best(lists.filter((list) => depth(list) === 1));
  if (outer && outer.count > 1) return outer.path;
  return (best(lists) ?? outer)?.path ?? "";
}

/** The items of one list, each with the objects that it stands in, outermost first. */
export function itemsAt(data: JsonObject, path: string): readonly (readonly Step[])[] {
  if (path === "") return [[{ name: "", object: data }]];
  let rows: readonly { readonly value: Json | undefined; readonly trail: readonly Step[] }[] = [{ value: data, trail: [] }];
  for (const part of path.split("[]")) {
    const keys = part.split(".").filter((key) => key !== "");
    rows = rows.flatMap(({ value, trail }) => {
      const inner = keys.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
      const name = keys.filter((key) => key !== "edges" && key !== "nodes").join(".");
      return Array.isArray(inner) ? inner.filter(isObject).map((object) => ({ value: object, trail: [...trail, { name, object }] })) : [];
    });
  }
  return rows.map(({ trail }) => trail);
}

/** One object on the way to an item, and what it is called there. */
export interface Step {
  readonly name: string;
  readonly object: JsonObject;
}
