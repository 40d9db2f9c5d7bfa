const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
const DAY = "3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]";
const TO = "(?:-|–|—{1,2}|~|至|到)";
/** 比去年, 较上年: what a figure is compared with is no date of anything. */
const NOT_COMPARED = "(?<![\\d近约逾超比较])(?<!与(?=(?:19|20)\\d{2}年(?:同比|相比)))";
const year = (digits, word) =>
  `${NOT_COMPARED}(?:(?<${digits}>(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})|(?<${word}>今|去|前|明|当|同|本))年(?:度)?(?!代|历史|同期)`;
/** What stands alone or after a year: days, months, quarters and halves. */
const WITHIN = [
  `(?<month>${MONTH})月(?<day>${DAY})[日号](?:${TO}(?:(?<lastMonth>${MONTH})月)?(?<lastDay>${DAY})[日号])?`,
  `(?<fromMonth>${MONTH})月?(?:份)?${TO}(?<toMonth>${MONTH})月(?:份)?(?![\\d一二三四五六七八九十])`,
  `前(?<firstMonths>${MONTH})个?月`,
  `(?<monthOnly>${MONTH})月(?:份)?(?:上旬|中旬|下旬|初|底|末)?`,
  "(?<half>上|下)半年",
  "前(?<firstQuarters>[二三两])季度",
  "第?(?<quarter>[一二三四1-4])季度",
].join("|");
/** What any of them begins with, so that most places of a text are passed over at once. */
const OPENERS = "\\d一二三四五六七八九十今去前明当同本昨次翌上下年岁第“";
/**
 * Everything in clean text that is or may be a date or a period. The year may be given before (去年12月), by the issue, or
 * not at all. Durations (3个月), ages and names of years within other words (2000年历史) do not fit.
 */
export const DATE = new RegExp(
  `(?=[${OPENERS}])(?:${[
    `(?<![\\d近约逾超-])(?<fromYear>(?:19|20)\\d{2})年?${TO}(?<toYear>(?:19|20)\\d{2})年(?!代|\\d*月)`,
    "(?<![\\d.])(?<iso>(?:19|20)\\d{2}(?<sign>[-./])(?:0?[1-9]|1[0-2])\\k<sign>(?:3[01]|[12]\\d|0?[1-9]))(?![\\d.])",
    `(?:${year("year", "ofYear")},?|(?<![\\d第年个月一二三四五六七八九十]))(?:${WITHIN})`,
    `${year("yearAlone", "ofYearAlone")}(?:(?<end>年?[底末])|初)?`,
    "(?<relDay>今天|今日|昨天|昨日|前天|明天|明日|当天|当日|同日|次日|翌日)",
    `(?<relMonth>本月|当月|上个?月|下个?月)(?:(?<monthDay>${DAY})[日号])?`,
    "(?<yearEnd>年底|年末|岁末)",
    "“?(?<plan>十二五|十三五|十四五|十五五)”?(?:期间|时期|(?<planEnd>末))",
    `(?<=^|[\\n,。;、“(])(?<dayOnly>${DAY})日(?=[,上下晚早凌在从至召]|$)`,
  ].join("|")})`,
  "g",
);
//# sourceMappingURL=date-pattern.js.map
