/** Verbs of building, setting up and developing. */
const MAKE =
  "建设|建立|打造|组建|成立|设立|研发|研制|开发|创办|创建|筹建|筹办|兴建|建成|培育|攻关|搭建|构建|实施|运营|共建|合建|发起|投建|新建|建造|办起|建起|开办|合办|创设|推出|建";
/** A verb of building together: it needs two builders. */
export const JOINT = `(?:共建|参与共建|合建|联建|合办|(?:共同|联合|合作|携手|联手|合力|协同|合资|一起|一道)(?:出资|投资|推进|规划|参与|承担|发起|筹资|倡议)?(?:${MAKE}))(?!单位|方|者|办公室|委员会)`;
/** Words of which a sentence that tells of building together has one. */
export const JOINT_TRIGGERS = [
  "共建",
  "合建",
  "联建",
  "合办",
  "共同",
  "联合",
  "合作",
  "携手",
  "联手",
  "合力",
  "协同",
  "合资",
  "一起",
  "一道",
];
/** A verb of building, together or alone. */
export const BUILD = `(?:${JOINT}|(?:${MAKE}))(?!单位|方|者|工地|现场|标准|公司|集团|规划|局|办|指挥部|领导|步伐|提速)`;
export const BUILD_TRIGGERS = ["建", "打造", "成立", "设立", "研发", "研制", "开发", "创办", "发起", "布局", "培育"];
/** A verb of signing. */
export const SIGN = "(?<verb>签署|签订|签约|签定|签下|签字|签了|达成[^,;。]{0,8}协议)";
const PLACE = "(?:在(?:<at:KGIL>|[^\\uE001-\\uE00C,;:。]{1,12}?)[内里]?)?";
/** How they do it: 以一城多园模式. */
const MANNER = "(?:(?:以|按照?|采取|采用|通过)[^\\uE001-\\uE00C,;:。]{2,14}?(?:模式|方式|形式|机制)~)?";
/** A site between the builders or parties and their verb, and how they go about it; it is passed over, named or not. */
export const SITE = `${MANNER}${PLACE}`;
/** One more of a list that no entity stands for: 与甲、某某公司签约. */
export const MORE = "(?:(?:、|和|及|以及)[^\\uE001-\\uE00C,;:。、]{2,10}?)?";
/** What two sides do together: 与, or a verb that says as much. */
export const AND = "(?:与|同|跟|和)";
