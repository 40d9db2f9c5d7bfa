import { useMemo, useSyncExternalStore } from "react";
import { BASE } from "../../base.js";

/** The pages of the product; each is one segment below the address that it is served under. */
export const PAGES = { explore: "", review: "review", sources: "sources", quality: "quality", query: "query" } as const;
export type PageName = keyof typeof PAGES;

/** Pages about one thing: the id follows the segment. `kept` is a query that the server keeps under a short address. */
export const PAGES_OF = { node: "node", document: "document", kept: "q" } as const;
export type PageOf = keyof typeof PAGES_OF;

/** One page, and for those about one thing its id. */
export type Page = { readonly name: PageName } | { readonly name: PageOf; readonly id: string };
/** A page without an id may be given by its name alone. */
export type PageAt = PageName | Page;

/** Which page an address stands for: what no other page claims is the explorer's. */
export function pageOf(pathname: string, base: string = BASE): Page {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const segment = path.replace(/\/+$/u, "");
  if (segment === "review" || segment === "sources" || segment === "quality" || segment === "query") return { name: segment };
  const [first, ...rest] = path.split("/");
  const id = decoded(rest.join("/"));
  if (id !== "" && (first === "node" || first === "document")) return { name: first, id };
  if (id !== "" && first === PAGES_OF.kept) return { name: "kept", id };
  return { name: "explore" };
}

/** An address that somebody cut in the middle of a letter stands for what can be read of it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An id as one segment of a path. A colon may stand there as it is, and makes the address easier to read. */
const encoded = (id: string) => encodeURIComponent(id).replaceAll("%3A", ":");

/** What of the address goes along from page to page: how the product looks and speaks. */
const LASTING = ["lang", "theme"];

export type Query = Readonly<Record<string, string | null | undefined>>;

/** The address of a page, keeping language and theme where the present address names them. */
export function hrefOf(page: PageAt, query: Query = {}, search: string = location.search, base: string = BASE): string {
  const present = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) next.set(name, value);
  for (const name of LASTING) {
    const value = present.get(name);
    if (value !== null) next.set(name, value);
  }
  const text = next.toString();
  return `${base}${pathOf(typeof page === "string" ? { name: page } : page)}${text === "" ? "" : `?${text}`}`;
}

function pathOf(page: Page): string {
  return "id" in page ? `${PAGES_OF[page.name]}/${encoded(page.id)}` : PAGES[page.name];
}

/** Goes to an address of this product without loading it anew; whoever follows the address hears of it as of a step back. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

function follow(changed: () => void): () => void {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}

/** The page that the address names. */
export function usePage(): Page {
  const pathname = useSyncExternalStore(follow, () => location.pathname);
  return useMemo(() => pageOf(pathname), [pathname]);
}
