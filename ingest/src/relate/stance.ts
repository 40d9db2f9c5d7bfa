import { clauseStart, REACH } from "./clause.js";
import type { Tape } from "./tape.js";

/** How a clause stands to what it says: stated as a fact, stated as coming, or not stated at all. */
export type Stance = "done" | "planned" | "unstated";

/**
 * What makes a clause planned. `will`: words of intention alone (将, 拟, 计划); `progress`: also words of work under way
 * (推进, 加快, 正在建设), for relations that hold when the work is finished; `agreement`: also what the sentence says was
 * agreed on (签订协议共同打造甲); `research`: that, but not work under way, for joint research holds while it goes on; `always` and `never` for frames that know.
 */
export type PlannedBy = "will" | "progress" | "agreement" | "research" | "always" | "never";

/** Wishes and proposals: they govern all that follows in the sentence. */
const WISH =
  /希望|建议|呼吁|倡议|提议|力争|争取|期待|期望|盼望|渴望|恳请|请求|(?:^|[,:;。说出调示])(?:他|她|大家|各方|各级|两地|双方|我们|我市|全市|今后|未来|下一步|并|还|也)*(?:要|应|应当|应该|须|必须|需要|需)(?![求素点闻])/u;
/** Words that leave it open whether the verb of their own clause comes true, or deny it. */
const OPEN =
  /支持(?!下)|鼓励|引导|探索|探讨|洽谈|商谈|磋商|商讨|酝酿|有意|愿意?|可以|能够|能否|是否|有望|如果|倘若|假如|若|一旦|谋划|研究(?:推动|推进|设立|建立|组建)|欢迎|动员|呼声|围绕(?:如何|怎样)|如何|怎样|为何|要求|促进|吗|应当|尝试|(?:批复|批准|审批|授予|依托).{0,3}$/u;
const NEGATION =
  /尚未|并未|从未|未能|未曾|未(?![来央])|没有|没能|没(?![收])|并非|不是|不再|不(?!断|仅|但|少|同|久|止|足|单|只|光|锈|动产|懈|忘|负|乏|愧|到)|否认|取消|终止|暂缓|推迟|拒绝|停止|无法|难以/u;
/** What comes after the verb and takes it back. */
const TAKEN_BACK =
  /^.{0,10}?(?:取消|推迟|暂缓|搁置|终止|告吹|未果|落空|流产|延期|不实|谣言|的?(?:传闻|传言|说法|设想|构想|可能性?|建议|愿望|意愿|请求|提议|批复|请示|提案|倡议))/u;
/** What is only talked about: 就甲落地乙交换意见. */
const TOPIC = /就|围绕|针对/u;
const TALK = /交换|座谈|交流|讨论|洽谈|商谈|磋商|沟通|探讨|对接/u;
const WILL = /将|(?<![模虚比])拟(?!合)|计划(?!单列|经济)|打算|准备|即将|预计|有待|筹备|商定|约定|同意|决定|承诺/u;
const PROGRESS = /推进|推动|加快|加速|正在|筹建|在建|启动|着手|开工|正全力|正抓紧|抓紧|获批|谋划|正(?:[加共联携])/u;

/** What the clause around the verb (`start` to `end` on the tape) says of it; `carried` where its subject stands before it. */
export function stanceOf(tape: Tape, start: number, end: number, by: PlannedBy, carried = false): Stance {
  const { text } = tape;
  const before = text.slice(Math.max(0, start - REACH), start);
  const beginning = clauseStart(before, before.length);
  const clause = before.slice(beginning);
  const rest = text.slice(end, end + REACH);
  const after = rest.split(/[,;。]/u, 1)[0] ?? "";
  if (text.endsWith("?") || /(?:吗|呢)$/u.test(after)) return "unstated";
  if (WISH.test(before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("。")) + 1))) return "unstated";
  if (OPEN.test(clause) || NEGATION.test(clause) || TAKEN_BACK.test(rest)) return "unstated";
  if (TOPIC.test(clause) && TALK.test(after)) return "unstated";
  if (by === "always" || by === "never") return by === "always" ? "planned" : "done";
  if (WILL.test(clause) || governed(before, beginning, clause, carried) || enumerated(before, clause)) return "planned";
  const agreeing = (by === "agreement" || by === "research") && agreed(before, clause);
  const underWay = (by === "agreement" || by === "progress") && (PROGRESS.test(clause) || /筹/u.test(text.slice(start, end)));
  return agreeing || underWay ? "planned" : "done";
}

/** Whether a clause tells what has been agreed on before it in the sentence: 签订协议,共同打造甲. */
function agreed(before: string, clause: string): boolean {
  return /签(?:署|订|约|定|下)|协议|达成/u.test(before) && !/已|建成|揭牌|挂牌|的[^,;。]*$/u.test(clause);
}

/** Whether a clause is one of a list of what is to come: 双方将在三个方面合作:一是共建甲. */
function enumerated(before: string, clause: string): boolean {
  return /^[一二三四五六七八]是/u.test(clause) && WILL.test(before.slice(before.lastIndexOf("。") + 1, before.indexOf(":")));
}

/** Where and with whom: names that are no subject. */
const WITH = /(?:在|于|与|同|和|联合|携手)[\uE001-\uE009的、和与]+/gu;

/** Whether a clause without a subject stands under the 将 of the clause before it: 将建设甲,打造乙. */
function governed(before: string, beginning: number, clause: string, carried: boolean): boolean {
  if (beginning === 0 || (!carried && /[\uE001-\uE009]/u.test(clause.replace(WITH, ""))) || before[beginning - 1] !== ",") return false;
  return WILL.test(before.slice(clauseStart(before, beginning - 1), beginning - 1));
}
