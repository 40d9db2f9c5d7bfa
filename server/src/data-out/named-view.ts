import { AtlasError } from "@chengyu-atlas/model";
import type { GraphReader } from "@chengyu-atlas/store";

/** The query of a view that is given as an address, as its query, or as the name or id of a saved one. Throws NOT_FOUND. */
export async function addressOfView(store: GraphReader, given: string): Promise<string> {
  const saved = (await store.savedViews()).find(({ id, name }) => id === given || name === given);
  if (saved !== undefined) return saved.address;
  const text = given.trim();
  if (URL.canParse(text)) return new URL(text).search;
  if (text.includes("?")) return text.slice(text.indexOf("?") + 1).replace(/#.*$/su, "");
  if (/^[\w-]+=/u.test(text)) return text;
  throw new AtlasError("NOT_FOUND", `"${given.slice(0, 60)}" is no address of the explorer, and there is no saved view of this name.`);
}
