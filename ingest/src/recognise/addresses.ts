import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";

/** A town, quarter or lake behind a word that says where something is; a zone named right before it belongs to it. */
const ADDRESS =
  /(?:位于|选在|选址于?|选址在|落户于?|坐落于?|坐落在|设在|地处|落地|布局在)((?:[^,。;:、的在]{2,10}(?:新区|高新区|科学城|[市区县]))?\p{Script=Han}{2,3}(?:片区|镇|街道|湖|组团|半岛))(?!\p{Script=Han}{0,6}(?:实验室|中心|园区?|基地|平台|研究院|公司|科学))/gu;

/** The addresses of a block that are no administrative unit of the gazetteer. */
export function addressesIn(text: string, { start, end }: Range): Mention[] {
  return [...text.slice(start, end).matchAll(ADDRESS)].map((match) => {
    const name = match[1] ?? "";
    const at = start + match.index + match[0].length - name.length;
    return { start: at, end: at + name.length, kind: "Place" as const, subtype: "address", rule: "address" };
  });
}
