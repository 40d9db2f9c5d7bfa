import { pattern } from "../pattern.js";

const LIE =
  "位于|坐落于|坐落在|坐落|设在|设于|地处|建在|建于|选址于|选址在|选址|选在|扎根于|扎根|布局在|布局于|安家|驻地在|地跨|横跨|落在|安在|放在|建到|总部设在";
/** Beside a place is not in it. */
const WITHIN = "(?!旁|附近|周边|对面|隔壁|相邻|[东西南北]侧|[东西南北]面|以[东西南北]|[和与、])";
/** Where something stands: 甲位于乙; 位于乙的甲; 在乙的甲. */
export const locatedLies = {
  id: "located-in/lies",
  relation: "LOCATED_IN",
  triggers: [
    "位于",
    "坐落",
    "设在",
    "设于",
    "地处",
    "建在",
    "建于",
    "选址",
    "选在",
    "扎根",
    "布局",
    "安家",
    "驻地",
    "总部",
    "跨",
    "涉及",
    "涵盖",
    "在",
    "落在",
    "安在",
    "放在",
    "建到",
    "里的",
    "的",
    "内的",
  ],
  patterns: [
    pattern(`<from:ILJK+> (?:项目|一期|二期)? ~ (?<verb>${LIE}) 了? (?:我国|我市|我省|西部)? <to:KGIL+> ${WITHIN}`),
    pattern(`(?:^|,) ~ (?<verb>${LIE}) 了? <to:KGIL+> ${WITHIN} (?!.{0,10}的[\\uE001-\\uE005])`),
    pattern(`(?<verb>${LIE}) <to:KGIL> (?:内|境内|核心区|腹地)? 的 .. <from:ILJK>`),
    pattern(
      "(?:^|,) ~ (?<verb>涉及|范围涵盖|跨|横跨|地跨) 了? <to:GK+> (?:等?[0-9一二三四五六七八九十两多]{1,3}个(?:行政区|区县|区市县|市县|乡镇|[区县市镇]|街道|园区|功能区)(?:部分区域)?)? (?=[,。;]|$)",
    ),
    pattern(`(?<verb>在)<to:K>的<from:LI>`),
    pattern(`^ ~ <to:K> (?<verb>的) <from:L> (?!的)`),
    pattern(`<to:K> (?<verb>[里内])的 .. <from:LI>`),
    pattern("[把将] <from:ILJ> ~ (?<verb>建在|放在|设在|安在|落在) 了? <to:KGI>"),
    pattern(`<from:ILJ> (?<verb>所在)的 .. <to:KGIL>`),
  ],
  plannedBy: "will",
  date: "none",
  carries: "from",
  // where a happening takes place is told by other verbs
  refuses: (source) => source.kind === "Event",
};
//# sourceMappingURL=located-lies.js.map
