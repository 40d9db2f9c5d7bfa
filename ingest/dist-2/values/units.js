const MONEY = [
  "元/平方米",
  "元/亩",
  "元/吨",
  "元/千瓦时",
  "元人民币",
  "人民币",
  "美元",
  "欧元",
  "港元",
  "港币",
  "日元",
  "英镑",
  "新元",
  "元",
];
const SHARE = ["个百分点", "百分点", "%", "‰", "倍"];
/** Units of measurement. Time and age are left out: a duration is no indicator. */
const SIZE = [
  ...[
    "平方公里",
    "平方千米",
    "平方米",
    "平米",
    "公顷",
    "亩",
    "立方米",
    "公里/小时",
    "公里",
    "千米",
    "海里",
    "米/秒",
    "米",
    "m2",
    "km2",
    "km/h",
    "km",
  ],
  ...[
    "万亿次",
    "吨标准煤",
    "吨",
    "公斤",
    "千克",
    "克",
    "升",
    "千瓦时",
    "千瓦",
    "兆瓦时",
    "兆瓦",
    "吉瓦时",
    "吉瓦",
    "度电",
    "kWh",
    "kW",
    "MWh",
    "MW",
    "GWh",
    "GW",
  ],
  ...["千伏", "伏", "赫兹", "摄氏度", "℃", "°C", "帧/秒", "标箱", "标准箱", "TEU", "TB", "PB", "GB", "Gbps", "PFlops", "PFLOPS", "EFLOPS"],
  ...["纳米", "微米", "毫米", "厘米"],
];
/**
 * Counters of real things, with what must not follow, since it would make another word (项目, 人才, 个月).
 * Left out are counters of time, order and figures of speech: 年, 届, 期, 版, 号, 级, 批, 层, 站, 方, 步.
 */
const COUNT = {
    "家\\(次\\)": "", "台\\(套\\)": "", "套\\(台\\)": "", "件\\(套\\)": "", "人\\(次\\)": "", "个\\(件\\)": "", "项\\(次\\)": "", "项\\(件\\)": "", 人次: "", 家次: "", 台套: "", 台次: "", 件套: "", 场次: "", 架次: "", 班次: "", 车次: "",
    个: "人(?!才|工)|体|性|[余多半]?个?(?:月|小时|星期|季度|工作日|交易日|自然日|年头|世纪|昼夜|学期|学年|周末|周年|钟头|百分点)",
    家: "庭|长|族|乡|具|电", 所: "有|在|以|需|谓", 名: "称|为|单|额", 位: "于|置|列|居|数", 人: "民|才|工|员|类|口|士|均|气|文|大|社|力|选|家|物",
    项: "目", 座: "谈|位", 台: "湾|阶|风|账", 套: "餐|路", 件: "", 条: "件|例|款|龙", 栋: "", 幢: "", 间: "隔|接", 张: "", 份: "额", 篇: "", 册: "", 部: "门|委|分|队|署|级|长",
    款: "项", 种: "子|植|业|养", 类: "似|型|别", 支: "持|撑|付|部|行|柱", 只: "有|需|要|能|是", 头: "部", 株: "洲", 户: "籍|外", 例: "如", 场: "地|景|所|馆",
    次: "日|年|于|要", 门: "类|户|口", 处: "理|于|置|长|级", 片: "区", 块: "链", 颗: "", 枚: "", 艘: "", 宗: "旨", 笔: "记", 辆: "", 列: "车|入|为|举", 架: "构", 根: "据|本", 床: "",
}; // biome-ignore format: a table
const quoted = (unit) => unit.replace(/[/°]/g, "\\$&");
const byLength = (units) => [...units].sort((a, b) => b.length - a.length);
const alternatives = (units) => byLength(units).map(quoted).join("|");
const counters = Object.entries(COUNT).map(([counter, not]) => (not ? `${counter}(?!${not})` : counter));
/** All units as alternatives of a regular expression; 量级 is the unit that is none (百万量级). */
export const UNITS = `${alternatives([...SHARE, ...SIZE, ...MONEY])}|${counters.join("|")}|量级`;
const KIND_OF = new Map([
  ...MONEY.map((unit) => [unit, "money"]),
  ...SHARE.map((unit) => [unit, "share"]),
  ...SIZE.map((unit) => [unit, "size"]),
]);
/** What a unit of `UNITS` measures. */
export function kindOf(unit) {
  return KIND_OF.get(unit) ?? "count";
}
//# sourceMappingURL=units.js.map
