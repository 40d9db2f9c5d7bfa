import { clauseStart, REACH } from "./clause.js";
import { ANY_MARK, MARKS } from "./marks.js";

/** Words that may open a clause before its subject. */
const OPENING = new RegExp(
  `^(?:${MARKS.D}|其中|同时|此外|另外|而|但|随后|目前|日前|近日|据悉|据介绍|据了解|如今|现在|今天|昨天|昨日|当天|上午|下午|当日|此次|截至目前|作为|一个是|一是|二是|三是|四是|首先|最后|还有|,)*`,
  "u",
);
const NAMES = `[${MARKS.I}${MARKS.K}${MARKS.L}${MARKS.J}${MARKS.E}${MARKS.P}]`;
/** What makes a name only the beginning of another, or of a word for people: 某云|西南总部, 某大学|学生. */
const LONGER =
  "[\\u4e00-\\u9fff]{0,4}?(?:总部|分部|分院|分校|分公司|分行|研究院|研究所|实验室|中心|基地|项目|办公厅|办公室|委员会|团队|负责人|人员|学生|师生|教师|专家|工程师|代表|客商|校区|院区|厂区|园区|一期|二期)";
/** The names that open a clause: a list, up to its verb. Names that belong to another one (甲的乙) are not its subject. */
const SUBJECT = new RegExp(`^(${NAMES}(?:(?:、|和|与|及|以及)?${NAMES})*)(?!${NAMES})(?!的(?!是))(?!${LONGER})`, "u");
/** After names that are only the makers of the subject: 甲、乙共建的丙. */
const RELATIVE = new RegExp(`^[^${ANY_MARK},;:的]{1,12}的[^${ANY_MARK},;:]{0,10}?(${NAMES})(?!的)`, "u");
/** What may stand before the subject and describe it: 位于某地的甲, 由乙主办的论坛. */
const DESCRIBED = new RegExp(
  `^(?:由|位于|坐落于|坐落在|设在|创立于|创办于|成立于|诞生于|来自|总部设在|落户|入驻|隶属于|脱胎于)[^,;:]{1,60}?的[^${ANY_MARK},;:]{0,10}?(?=${NAMES})`,
  "u",
);
/** A clause that ends in 的 or opens with one of these has its subject elsewhere. */
const NO_SUBJECT = /^(?:由|在|对|与|据|根据|为|向|以|从|通过|围绕|依托|按照|随着|当)/u;
/**
 * The subject of the clause that begins at `at` and has none itself: that of the nearest clause before it in the
 * sentence that opens with one.
 */
export function carriedSubject(tape, at) {
  const { text } = tape;
  let end = at;
  while (end > Math.max(0, at - REACH)) {
    if (":;。".includes(text[end - 1])) return undefined;
    const start = clauseStart(text, end - 1);
    const clause = text.slice(start, end - 1);
    const open = OPENING.exec(clause)?.[0].length ?? 0;
    const opening = open + (DESCRIBED.exec(clause.slice(open))?.[0].length ?? 0);
    const rest = clause.slice(opening);
    const found = NO_SUBJECT.test(rest) ? undefined : SUBJECT.exec(rest)?.[1];
    if (found) {
      const from = start + opening;
      const relative = RELATIVE.exec(rest.slice(found.length));
      if (!relative?.[1]) return subjectAt(tape, from, from + found.length);
      const end = from + found.length + relative[0].length;
      return subjectAt(tape, end - relative[1].length, end);
    }
    end = start;
  }
  return undefined;
}
/** The last name of each chain between two places of a tape. */
export function subjectAt(tape, start, end) {
  return { entities: mentionsIn(tape, start, end).flatMap((m) => m.entities), start, end };
}
/** A short form that goes on to a name which nobody has recognised: 甲|网络安全产业园. It names that, not its owner. */
const LONGER_NAME = /^[\u4e00-\u9fff]{1,10}?(?:产业园|科技园|研究院|实验室|创新中心|基地|平台|有限公司|集团|学院|联盟)/u;
const FUNCTION_WORD = /[的在与和等将已是为由及向]/u;
/** The mentions between two places of a tape; of names that stand in a chain the last. */
export function mentionsIn({ text, pieces }, start, end) {
  const found = [];
  for (let i = start; i < end; i++) {
    const mention = pieces.get(i)?.mention;
    if (!mention) continue;
    // the owner at the head of a chain is not meant, even where a slot ends before what it owns
    if (pieces.get(i + 1)?.mention || (text[i + 1] === "的" && i + 2 < end && pieces.get(i + 2)?.mention)) continue;
    const longer = isShort(mention) ? LONGER_NAME.exec(text.slice(i + 1, i + 16))?.[0] : undefined;
    if (longer === undefined || FUNCTION_WORD.test(longer)) found.push(mention);
  }
  return found;
}
/** Whether an entity is named by less than its full name, a known alias included. */
function isShort({ start, end, by, entities }) {
  return by === "short" || (by === "name" && end - start < (entities[0]?.name.length ?? 0));
}
//# sourceMappingURL=subject.js.map
