import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

const HOLD = "举行|召开|举办|开幕|启动|启幕|开启|开讲|落幕|闭幕|拉开帷幕|亮相|进行|开展|举办开幕式|顺利召开|圆满举行|揭幕";

/** Where a happening takes place: 活动在乙举行; 在乙举行的活动; 乙迎来一场活动. */
export const locatedHeld: PatternFrame = {
  id: "located-in/held",
  relation: "LOCATED_IN",
  triggers: [
    "举行",
    "召开",
    "举办",
    "开幕",
    "启动",
    "启幕",
    "开启",
    "开讲",
    "落幕",
    "闭幕",
    "帷幕",
    "亮相",
    "进行",
    "开展",
    "揭幕",
    "有一场",
    "迎来",
    "走进",
  ],
  patterns: [
    pattern(`<from:E> (?:第[一二三四五六七八九十]站|首站)? ,? ~ [在于] <to:KGIL> ~ (?:隆重|圆满|顺利|盛大)? (?<verb>${HOLD})`),
    pattern(`(?:^|,) ~ [在于] <to:KGIL> ~ (?:隆重|圆满|顺利)? (?<verb>举行|召开|举办|开幕|启幕|闭幕|落幕|揭幕)`),
    pattern(`[在于] <to:KGIL> ~ (?<verb>举行|召开|举办|启动|开幕) [了的]? .. <from:E>`),
    pattern(`(?:^|[,;]) ~ <to:K> ~ (?:隆重|成功)* (?<verb>举行|举办) 了? .. <from:E> (?=[,;。]|$)`),
    pattern(`<to:KG> ~ (?<verb>有一场|迎来了?一?场?) .. <from:E>`),
    pattern(`<from:E> ~ (?<verb>走进) <to:KGI>`),
  ],
  plannedBy: "will",
  date: "happening",
  carries: "from",
  refuses: (source) => source.kind !== "Event",
};
