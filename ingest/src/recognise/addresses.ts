import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import type { Mention } from "./mention.js";

/** A town, quarter or lake behind a word that says where something is; a zone named right before it belongs to it. */
const ADDRESS =
  /(?:位于|选在|选址于?|选址在|落户于?|坐落于?|坐落在|设在|地处|落地|布局在)((?:[^,。;:、的在]{2,10}(?:新区|高新区|科学城|[市区县]))?\p{Script=Han}{2,3}(?:片区|镇|街道|湖|组团|半岛))(?!\p{Script=Han}{0,6}(?:实验室|中心|园区?|基地|平台|研究院|公司|科学))/gu;

/** A part of a city that is told by where it lies in it: 位于某市中心城区西部槽谷. */
const QUARTER =
  /(?:位于|坐落于|坐落在|地处)((?:\p{Script=Han}{2,3}[市区县]?)?(?:主城区?|中心城区)[东南西北中]{1,2}部(?:槽谷|片区|地区)?)(?=[,。;])/gu;

/** A town behind its district where something happens, or a quarter that has something: 在某市某镇开工, 某湖片区的某园. */
const TOWN =
  /(?:在(?=\p{Script=Han}{4,9}(?:举行|召开|开工|动工|揭牌|落成|投产|启动|奠基|竣工))|(?<=[察看往进,。]了?)(?=\p{Script=Han}{2,3}片区的))((?:\p{Script=Han}{2,3}[市区县]\p{Script=Han}{2,3}(?:镇|街道|乡))(?=[举召开动揭落投启奠竣])|\p{Script=Han}{2}校区(?=[举召揭])|\p{Script=Han}{2,3}片区(?=的))/gu;

/** What addresses end with: few blocks have any. */
const KINDS = /片区|镇|街道|乡|湖|组团|半岛|校区|主城|中心城区/u;

/** The addresses of a block that are no administrative unit of the gazetteer. */
export function addressesIn(text: string, { start, end }: Range): Mention[] {
  const stretch = text.slice(start, end);
  if (!KINDS.test(stretch)) return [];
  return [ADDRESS, QUARTER, TOWN]
    .flatMap((pattern) => matchesIn(pattern, stretch))
    .map((match) => {
      const name = match[1] ?? "";
      const at = start + match.index + match[0].length - name.length;
      return { start: at, end: at + name.length, kind: "Place" as const, subtype: "address", rule: "address" };
    });
}
