import { type Content, contentOf } from "./content.js";
import type { Head } from "./heads.js";
import { opens } from "./left-edge.js";
import type { Token } from "./lexer.js";
import type { Part } from "./parts.js";
import type { Run } from "./runs.js";
import { words } from "./words/list.js";

/** Heads that a place alone makes a name of: 广安职业技术学院, 璧山高新区. */
const WITH_PLACE = new Set(
  words(`
  大学 学院 职业学院 职业技术学院 职业大学 技师学院 党校 科学城 高新区 高新技术产业开发区 经济技术开发区 经开区 新区 开发区 综合保税区 综保区 保税港区 自贸区 自贸试验区 大学城 科技城
  人民政府 政府 管委会 管理委员会 党工委 筹委会 筹备委员会 办公厅 海关 分行 分院 银行 人大常委会 政协 法院 人民法院 检察院 海关 国际生物城 工业园区 微电园 大学科技园 生产力促进中心 技术转移中心 人才交流中心 创新联盟 产业联盟 高校联盟 院校联盟 大学联盟 企业联盟 科技馆 博物馆 图书馆 美术馆 植物园 动物园 电视台
  医院 人民医院 第一人民医院 第二人民医院 第三人民医院 中心医院 中医院 中医医院 中西医结合医院 儿童医院 妇幼保健院 妇女儿童医院 肿瘤医院 口腔医院 总医院 疾控中心 疾病预防控制中心 气象局 中学 报社 出版社 会展中心 国际会议中心 会议中心 博览中心 国际博览中心 大酒店
`),
);

/** Heads that only say which part of a known body is meant: 特斯联|全球总部. */
const AFTER_KNOWN = new Set(
  words(
    "全球总部 西南总部 西部总部 区域总部 中国总部 第二总部 总部 工厂 公司 分公司 分会 分中心 分所 校区 国际学术交流中心 学术交流中心 会议中心 院区 分校 理事会 研究生院 党群工作部 团委 分院 研究院 医院 附属医院 管理局 项目 工程",
  ),
);

/** Heads of so many things without names that a place or a brand must say which: 平台, 中心, 项目. */
const COMMON =
  /(?:平台|中心|项目|工程|系统|装置|光源|基地|示范区|试验区|园区|生产线|集聚区|工作站|孵化器|专项|广场|设施|数据库|办公室|领导小组|指挥部|总部)$/u;

/** Zones that are called by where they are. */
const ZONES = /^(?:科学城|高新区|新区|大学城|开发区|经开区|科技城|经济技术开发区)$/u;

/** What a zone has one of: 某新区|科技创新基地. */
const OF_ZONE = /(?:基地|孵化器|孵化园|加速器)$/u;

const ofZone = ({ tokens }: Run, { from, to }: Part): boolean =>
  to > from && tokens[from]?.word?.known?.some(({ kind }) => kind === "Park") === true;

/** What governs a zone. */
const ORGANS = /^(?:管委会|管理委员会|党工委)$/u;
/** Words of rank, which zones have without being named by them. */
const RANKS = /^(?:重点|重要|首批|特色|省级|市级|区级|国家级|主要)$/u;

/** Zones that two places have together are called by both: 内江|荣昌|产业园. */
const JOINT_ZONE = /^(?:产业园区?|工业园区?|科技园|合作园区|示范区|示范园|飞地园区)$/u;

/** What precedes a thing that is named, not described. */
const NAMING = new Set(
  words("签约 签约的 叫 分别叫 名为 命名为 走进 来到 走访 位于 落户 落户于 入驻 揭牌 包括 一是 二是 三是 四是 首个 首家 全国首个 首批"),
);
/** What precedes a thing that is described, not named. */
const PLANNING = new Set(words("建设 打造 构建 形成 搭建 建立 设立 组建 建成 拥有 聚集 相关 有关 等 类 各 新建 现有 作为 成为"));

/** Whether the tokens of a part are a name of one thing, and no category or description. */
export function canStand(run: Run, part: Part): boolean {
  const { head } = part;
  if (part.department === true || (part.known !== undefined && head === undefined)) return true;
  if (head === undefined || run.counted) return false;
  const last = (run.tokens[part.to] as Token).text;
  const content = contentOf(run.tokens.slice(part.from, part.to));
  const name: Name = { run, part, head, last, content };
  const before = run.tokens.slice(part.from, part.to);
  if (ZONES.test(last) && content.own === 0 && before.every(({ word }) => word?.region === true && word.place === undefined)) return false;
  // 科学城|管委会: which zone is meant is told elsewhere
  if (ORGANS.test(last) && before.length === 1 && ZONES.test(before[0]?.text ?? "")) return true;
  if (run.tokens[part.from]?.word?.known !== undefined && standsOfKnown(name)) return true;
  if (ZONES.test(last)) return standsAsZone(name);
  return content.place ? standsWithPlace(name) : standsAlone(name);
}

/** A possible name, with what it is judged by. */
interface Name {
  readonly run: Run;
  readonly part: Part;
  readonly head: Head;
  readonly last: string;
  readonly content: Content;
}

/** Parts of a body or zone that is known. */
function standsOfKnown({ run, part, last, content }: Name): boolean {
  const { tokens } = run;
  if (/有限(?:责任)?公司$/u.test(last)) return true;
  if (ofZone(run, part) && OF_ZONE.test(last) && content.generic + content.subject >= 2) return true;
  if (WITH_PLACE.has(last) || AFTER_KNOWN.has(last) || isPlatform(last) || /(?:科技园|产业园|创新园|创业园|知识城)$/u.test(last))
    return true;
  if (tokens.slice(part.from + 1, part.to).some(isPlaceName)) return true;
  if (last === "中心") return content.generic + content.subject >= 4;
  return last === "实验室" && tokens[part.from]?.word?.known?.some(({ kind }) => kind === "Park") === true;
}

/** Zones are called by a place, or by two or three characters that make no word. */
function standsAsZone({ run, part, last, content: { own, located } }: Name): boolean {
  const before = run.tokens.slice(part.from, part.to);
  if (!opens(before[0])) return own >= 2 && own <= 3 && before.length === own;
  return (
    before.some(({ word }) => word?.place !== undefined || word?.known !== undefined) || own >= 2 || (located && /科[学技]城$/u.test(last))
  );
}

/** Names with a place, a region or a known name in them. */
function standsWithPlace({ run, part, head, last, content: { own, subject, generic, located } }: Name): boolean {
  // 某市|重点|产业功能区: of what rank a zone of the city is
  if (head.kind === "Park" && own + subject === 0 && run.tokens.slice(part.from, part.to).some(({ text }) => RANKS.test(text)))
    return false;
  // 建立川渝高端智库: of a region and words of rank alone, what is still to be set up is no name
  const real = run.tokens.slice(part.from, part.to).some(({ word }) => word?.place !== undefined || word?.known !== undefined);
  if (!real && own + subject === 0 && planned(run, part)) return false;
  if (own >= 2 || subject >= 2 || generic >= 8) return true;
  if (head.kind === "Park" && head.demand === "content" && generic >= 2 && run.tokens[part.from]?.word?.place !== undefined) return true;
  if (located && own + generic === 0 && WITH_PLACE.has(last)) return true;
  if (head.subtype === "platform" && generic >= 4 && builtJointly(run, part)) return true;
  if (head.kind === "Park" && JOINT_ZONE.test(last) && run.tokens.slice(part.from, part.to).filter(isPlaceName).length >= 2) return true;
  if (head.kind !== "Institution" || head.subtype === "alliance")
    return head.kind === "Institution" && generic >= 2 && head.demand === "content";
  if (head.demand === "content" && generic >= 2) return true;
  return located && (generic >= 4 || (head.subtype !== "company" && last.length >= 5));
}

/** Names without one: by a brand, by their subject where the text shows that it names them, or in a list of names. */
function standsAlone({ run, part, head, last, content: { own, subject, generic } }: Name): boolean {
  if (last === "公司" || last === "集团") {
    // 中心|运营|公司: whose company it is, is said elsewhere
    if (isEmployer(run, part) && run.tokens[part.from]?.word?.head === undefined && own + subject + generic >= 4) return true;
    return own >= 2 || (last === "集团" && subject >= 4);
  }
  if (last === "学院" && own + subject > 0 && own + subject + generic >= 4) return true;
  if (head.demand === "content") return own >= 2 || subject >= 4;
  if (branded(run, part) || (own >= 2 && inZone(run, part))) return true;
  const listed = run.listed((run.tokens[part.from] as Token).start) && !/工程$|系统$/u.test(last);
  if (listed && own + subject >= 2 && own + subject + generic >= 4) return true;
  if (own + subject < 4) return own >= 2 && !COMMON.test(last);
  return named(run, part) || (!COMMON.test(last) && !planned(run, part));
}

/** 甲与乙将共建|成渝|…服务平台: what two build together for the region is one thing. */
function builtJointly({ tokens, before }: Run, { from }: Part): boolean {
  const verb = from === 0 ? before?.text : tokens[from - 1]?.text;
  const region = tokens[from]?.word?.region === true;
  return region && /^(?:共建|合建|共同建设|共同打造|联合建设|联合打造|联手打造|携手打造)$/u.test(verb ?? "");
}

/** A platform that a university has one of: 某大学|科技创新中心. */
const isPlatform = (head: string): boolean =>
  /^.{2,}(?:研究院|中心)$/u.test(head) && !/^(?:研究|工程|技术|服务|检测|测试|数据|培训|实训|指挥)中心$/u.test(head);

const isPlaceName = ({ text, word }: Token): boolean => word?.place !== undefined || (word?.region === true && text.length > 1);

/** Whether a title follows: what stands there is somebody's employer, however plain its name. */
function isEmployer({ tokens, after }: Run, { to }: Part): boolean {
  return to === tokens.length - 1 ? after?.word?.title === true : tokens[to + 1]?.text === "党";
}

/** Whether the name opens with a brand: two to four characters that make no word, or Latin letters, and then its subject. */
function branded({ tokens }: Run, { from, to }: Part): boolean {
  let at = from;
  while (at < to && tokens[at]?.word?.generic === true) at += 1;
  const brand = at;
  while (at < to && (tokens[at]?.type === "char" || tokens[at]?.type === "latin")) at += 1;
  const second = tokens[at];
  const length = tokens.slice(brand, at).reduce((sum, { text }) => sum + text.length, 0);
  const mixed = tokens.slice(brand, at).some(({ type }) => type === "latin") && length >= 3;
  return mixed || (brand === from && length >= 2 && length <= 4 && second?.word?.domain === true && at < to);
}

/** Whether a zone is named right before: 重庆高新区|金凤园区. */
function inZone({ tokens }: Run, { from }: Part): boolean {
  const before = tokens[from - 1]?.word;
  return before?.known?.some(({ kind }) => kind === "Park") === true || before?.head?.kind === "Park";
}

/** What happens to things that have names: 某平台揭牌, 某项目拟投资. */
const HAPPENS =
  /^(?:也|还|将|已|正式|现场|同时|同步|当日|成功|顺利){0,2}(?:揭牌|启动|投用|落户|上线|挂牌|开工|投产|竣工|奠基|开园|拟投资|计划投资|总投资|同样投资|计划总投资|预计投资|占地|由)/u;

/** What is signed about a thing that is to be built together has its name: 共建|某平台|框架协议. */
const AGREED = /^(?:的|战略|全面|框架|合作|建设){0,4}协议/u;

function named(run: Run, part: Part): boolean {
  const preceding = part.from === 0 ? run.before : run.tokens[part.from - 1];
  const behind = run.tokens
    .slice(part.to + 1)
    .map(({ text }) => text)
    .join("");
  if (preceding?.text === "共建" && AGREED.test(behind + run.ahead)) return true;
  const opensClause = part.from === 0 && (run.before === undefined || run.before.type === "mark");
  if (opensClause && part.to === run.tokens.length - 1 && HAPPENS.test(run.ahead)) return true;
  const before = part.from === 0 ? run.before : run.tokens[part.from - 1];
  return before !== undefined && NAMING.has(before.text);
}

function planned(run: Run, part: Part): boolean {
  const before = part.from === 0 ? run.before : run.tokens[part.from - 1];
  return before !== undefined && PLANNING.has(before.text);
}
