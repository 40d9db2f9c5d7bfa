import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";

/** Words before a list of which each item is a name: 分别是甲、乙和丙. */
const BEFORE =
  "(?:分别是|分别为|分别叫|分别名为|包括|包含|涵盖了?|签约的有|有|启动|引进|揭牌|布局|建成|落地|引育|获批了?|聚集了?|拥有)[:：]?";
/** Items, joined by 、 and 和, without other marks in them. */
const ITEMS = "([^,。;:!?“”、]{3,40}(?:、[^,。;:!?“”、]{3,40}){0,80})";
/** Words behind a list that say of what sort its items are: …等重大科创平台33个. */
const AFTER = "等(?=\\d|[^,。;:!?、]{0,14}(?:\\d|平台|装置|机构|设施|载体|实验室|中心|基地|园区|单位|项目|企业))";

const ANNOUNCED = new RegExp(`(?:分别是|分别为|分别叫|分别名为|包括|包含|签约的有):?${ITEMS}`, "gu");
const SUMMED_UP = new RegExp(AFTER, "u");
/** Lists that are summed up behind. */
const LISTS = [new RegExp(`${BEFORE}${ITEMS}${AFTER}`, "gu"), new RegExp(`(?<=[,。;:、]|^)(?:在[^,。;:、]{2,20},)?${ITEMS}${AFTER}`, "gu")];

/** Where the items of lists of names begin: what stands there is named and not described. */
export function namedItemsIn(text: string, { start, end }: Range): Set<number> {
  const stretch = text.slice(start, end);
  const starts = new Set<number>();
  for (const pattern of SUMMED_UP.test(stretch) ? [ANNOUNCED, ...LISTS] : [ANNOUNCED]) {
    for (const match of matchesIn(pattern, stretch)) {
      const items = match[1] ?? "";
      let at = start + match.index + match[0].indexOf(items);
      for (const item of items.split(/(、|和)/u)) {
        if (item !== "、" && item !== "和") starts.add(at);
        at += item.length;
      }
    }
  }
  return starts;
}
