import type { DocumentCardFragment } from "../../api/documents.generated.js";

export interface Cited {
  readonly quote: string;
  readonly locator: string | null;
  readonly document: Pick<DocumentCardFragment, "title" | "publication" | "publishedOn" | "issue" | "page" | "url" | "type">;
}

export const CITATION_STYLES = ["note", "gbt", "plain"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const known = (publication: string | null) => (publication && publication !== "未注明" ? publication : null);

function chineseDate(date: string | null): string | null {
  if (!date) return null;
  const [year, month, day] = date.split("-").map(Number);
  return [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join("");
}

/** The page and headline in the original: the locator, nearer to the sentence than the document's page, without the title said already. */
export function placeOf({
  locator,
  document,
}: Pick<Cited, "locator"> & { readonly document: Pick<Cited["document"], "title" | "page"> }): string | null {
  if (!locator) return document.page;
  const rest = locator.replace(`《${document.title}》`, "").trim();
  return rest === "" ? document.page : rest;
}

/** One citation as text, in Chinese manners. What is not known is left out, but for the date: 日期未注明. */
export function citation(cited: Cited, style: CitationStyle): string {
  const { quote, document } = cited;
  const { title, publishedOn, issue, url } = document;
  const paper = known(document.publication);
  const date = chineseDate(publishedOn) ?? "日期未注明";
  switch (style) {
    case "note":
      return `${[`《${title}》${document.type === "digest" ? "（摘编）" : ""}`, paper && `《${paper}》`, date, issue, placeOf(cited)].filter(Boolean).join("，")}。`;
    case "gbt": {
      const page = document.page ? `(${document.page.replace(/版$/u, "")})` : "";
      const source = paper ? `${paper}, ${publishedOn ?? "[日期不详]"}${page}` : `[出版者不详], ${publishedOn ?? "[日期不详]"}${page}`;
      return `${title}[N]. ${source}.${url ? ` ${url}.` : ""}`;
    }
    case "plain":
      return `“${quote}”\n——${citation(cited, "note")}`;
  }
}
