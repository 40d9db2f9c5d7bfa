import { useSyncExternalStore } from "react";

/** The pages of the product; each is one segment below the address that it is served under. */
export const PAGES = { explore: "", review: "review" } as const;
export type PageName = keyof typeof PAGES;

const BASE = import.meta.env.BASE_URL;

/** Which page an address stands for: what no other page claims is the explorer's. */
export function pageOf(pathname: string, base: string = BASE): PageName {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path.replace(/\/+$/u, "") === PAGES.review ? "review" : "explore";
}

/** What of the address goes along from page to page: how the product looks and speaks. */
const LASTING = ["lang", "theme"];

export type Query = Readonly<Record<string, string | null | undefined>>;

/** The address of a page, keeping language and theme where the present address names them. */
export function hrefOf(page: PageName, query: Query = {}, search: string = location.search): string {
  const present = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) next.set(name, value);
  for (const name of LASTING) {
    const value = present.get(name);
    if (value !== null) next.set(name, value);
  }
  const text = next.toString();
  return `${BASE}${PAGES[page]}${text === "" ? "" : `?${text}`}`;
}

/** Goes to an address of this product without loading it anew; whoever follows the address hears of it as of a step back. */
export function go(href: string): void {
  history.pushState(null, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

function follow(changed: () => void): () => void {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}

/** The page that the address names. */
export function usePage(): PageName {
  return useSyncExternalStore(follow, () => pageOf(location.pathname));
}
