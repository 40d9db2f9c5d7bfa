import { opens } from "./left-edge.js";
import type { Token } from "./lexer.js";
import type { Part } from "./names.js";
import type { Run } from "./runs.js";
import { words } from "./words/list.js";

/** Heads that a place alone makes a name of: 广安职业技术学院, 璧山高新区. */
const WITH_PLACE = new Set(
  words(`
  大学 学院 职业学院 职业技术学院 职业大学 技师学院 党校 科学城 高新区 高新技术产业开发区 经济技术开发区 经开区 新区 开发区 综合保税区 综保区 保税港区 自贸区 自贸试验区 大学城 科技城
  人民政府 政府 管委会 管理委员会 党工委 筹委会 筹备委员会 办公厅 海关 分行 分院 银行 人大常委会 政协 法院 人民法院 检察院 海关 国际生物城 工业园区 微电园 大学科技园 生产力促进中心 技术转移中心 人才交流中心 创新联盟 产业联盟 科技馆 博物馆 图书馆 美术馆 电视台 报社 出版社 会展中心 国际会议中心 会议中心 博览中心 国际博览中心 大酒店
`),
);

/** Heads that only say which part of a known body is meant: 特斯联|全球总部. */
const AFTER_KNOWN = new Set(
  words(
    "全球总部 西南总部 西部总部 区域总部 中国总部 第二总部 总部 工厂 公司 分公司 分会 分中心 分所 校区 国际学术交流中心 学术交流中心 会议中心 院区 处 部 分校 理事会 研究生院 党群工作部 团委 分院 研究院 医院 附属医院 管理局 项目 工程",
  ),
);

/** Heads of so many things without names that a place or a brand must say which: 平台, 中心, 项目. */
const COMMON =
  /(?:平台|中心|项目|工程|系统|装置|基地|示范区|试验区|园区|生产线|集聚区|工作站|孵化器|专项|广场|设施|数据库|办公室|领导小组|指挥部|总部)$/u;

/** Zones that are called by where they are. */
const ZONES = /^(?:科学城|高新区|新区|大学城|开发区|经开区|科技城|经济技术开发区)$/u;

/** What a zone has one of: 某新区|科技创新基地. */
const OF_ZONE = /(?:基地|孵化器|孵化园|加速器)$/u;

const ofZone = ({ tokens }: Run, { from, to }: Part): boolean =>
  to > from && tokens[from]?.word?.known?.some(({ kind }) => kind === "Park") === true;

/** What governs a zone. */
const ORGANS = /^(?:管委会|管理委员会|党工委)$/u;

/** What precedes a thing that is named, not described. */
const NAMING = new Set(
  words("签约 签约的 叫 分别叫 名为 命名为 走进 来到 走访 位于 落户 落户于 入驻 揭牌 包括 一是 二是 三是 四是 首个 首家 全国首个 首批"),
);
/** What precedes a thing that is described, not named. */
const PLANNING = new Set(words("建设 打造 构建 形成 搭建 建立 设立 组建 建成 拥有 聚集 相关 有关 等 类 各 新建 现有 作为 成为"));

interface Content {
  /** Characters that no word of the lexicon covers, and Latin words. */
  own: number;
  subject: number;
  place: boolean;
  /** A place or region of its own, which 国家 and 全国 are not. */
  located: boolean;
  generic: number;
}

/** Whether the tokens of a part are a name of one thing, and no category or description. */
export function canStand(run: Run, part: Part): boolean {
  if (part.known !== undefined && part.head === undefined) return true;
  if (part.department === true) return true;
  const { head } = part;
  if (head === undefined || run.counted) return false;
  const last = run.tokens[part.to] as Token;
  const content = contentOf(run.tokens.slice(part.from, part.to));
  const { own, subject, place } = content;
  const ofKnown = run.tokens[part.from]?.word?.known !== undefined;
  if (
    ZONES.test(last.text) &&
    own === 0 &&
    run.tokens.slice(part.from, part.to).every(({ word }) => word?.region === true && word.place === undefined)
  )
    return false;
  if (ofKnown || (content.located && own + subject + content.generic === 0)) {
    if (WITH_PLACE.has(last.text) || (ofKnown && AFTER_KNOWN.has(last.text))) return true;
  }
  // 科学城|管委会: which zone is meant is told elsewhere
  if (ORGANS.test(last.text) && part.to === part.from + 1 && ZONES.test(run.tokens[part.from]?.text ?? "")) return true;
  if (ofKnown && isPlatform(last.text)) return true;
  if (ofZone(run, part) && OF_ZONE.test(last.text) && content.generic + subject >= 2) return true;
  if (ofKnown && part.to > part.from + 1 && run.tokens.slice(part.from + 1, part.to).some(isPlaceName)) return true;
  if (ofKnown && last.text === "中心" && content.generic + subject >= 4) return true;
  if (ZONES.test(last.text) && !opens(run.tokens[part.from])) return own >= 2 && own <= 3 && part.to - part.from === own;
  if (run.tokens[part.from]?.word?.known?.some(({ kind }) => kind === "Park") === true && last.text === "实验室") return true;
  if (ofKnown && /(?:科技园|产业园|创新园)$/u.test(last.text)) return true;
  if (place && content.generic >= 8) return true;
  if (content.located && head.kind === "Institution" && head.subtype !== "alliance" && content.generic >= 4) return true;
  if (place) return own >= 2 || subject >= 2 || (head.demand === "content" && head.kind === "Institution" && content.generic >= 2);
  if (content.located && head.kind === "Institution" && head.subtype !== "company" && last.text.length >= 5) return true;
  if (last.text === "公司" || last.text === "集团") {
    if (isEmployer(run, part) && own + subject + content.generic >= 4) return true;
    return own >= 2 || (last.text === "集团" && subject >= 4);
  }
  if (last.text === "学院" && own + subject > 0 && own + subject + content.generic >= 4) return true;
  if (head.demand === "content") return own >= 2 || subject >= 4;
  if (branded(run, part)) return true;
  if (own >= 2 && inZone(run, part)) return true;
  if (
    own + subject >= 2 &&
    own + subject + content.generic >= 4 &&
    run.listed((run.tokens[part.from] as Token).start) &&
    !/工程$|系统$/u.test(last.text)
  )
    return true;
  if (own + subject < 4) return own >= 2 && !COMMON.test(last.text);
  return named(run, part) || (!COMMON.test(last.text) && !planned(run, part));
}

/** A platform that a university has one of: 某大学|科技创新中心. */
const isPlatform = (head: string): boolean =>
  /^.{2,}(?:研究院|中心)$/u.test(head) && !/^(?:研究|工程|技术|服务|检测|测试|数据|培训|实训|指挥)中心$/u.test(head);

const isPlaceName = ({ text, word }: Token): boolean => word?.place !== undefined || (word?.region === true && text.length > 1);

/** Whether a title follows: what stands there is somebody's employer, however plain its name. */
function isEmployer({ tokens, after }: Run, { to }: Part): boolean {
  return to === tokens.length - 1 ? after?.word?.title === true : tokens[to + 1]?.text === "党";
}

/** Regions of a few districts: few things are called after them, so they tell as much as a brand. */
const LOCAL = new Set(words("万达开 遂潼 泸永江 内荣 资大 城宣万 高竹 明月山 合广长"));
const ANYWHERE = new Set(["国家", "全国", "国际", "中央"]);

function contentOf(tokens: readonly Token[]): Content {
  const content: Content = { own: 0, subject: 0, place: false, located: false, generic: 0 };
  for (const { type, text, word } of tokens) {
    if (type === "char" || type === "latin" || (word?.stop === true && text.length === 1)) content.own += text.length;
    else if (word?.place !== undefined || word?.known !== undefined || (word?.region === true && text.length > 1)) {
      content.place = true;
      content.located ||= !ANYWHERE.has(text);
      if (LOCAL.has(text)) content.own += text.length;
    } else if (word?.domain === true) content.subject += text.length;
    else if (word !== undefined) content.generic += text.length;
  }
  return content;
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
