import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import type { Mention } from "./mention.js";

/** The last words of documents that govern: reports, indexes, papers and books are none. */
const POLICY =
  /(?:规划|纲要|方案|意见|办法|条例|计划|协议|协议书|通知|措施|举措|规定|政策|细则|备忘录|意见书|决定|章程|公约|倡议|宣言|清单|指引|指南|标准|十条|条|总规|框架|管理规范|工作要点|要点|任务书|责任书|法|规则|制度|实施规程|导则|白名单|目录)(?:\([^()《》]{1,20}\))?(?:[(]?(?:20\d\d)[-—~至](?:20)?\d\d年?[)]?)?$/u;
/** Words that say no more than what sort of document it is; it takes a longer name before them to know which. */
const BARE =
  /^(?:实施|指导|总体|行动|若干|管理|工作|合作|框架|战略|暂行|建设|试点|发展)*(?:规划|纲要|方案|意见|办法|条例|计划|协议|通知|措施|举措|规定|政策|细则|备忘录|决定|章程|清单|宣言|倡议|要点)$/u;

const TITLED = /《([^《》]{2,80}(?:《[^《》]{1,60}》[^《》]{0,40})?)》/gu;
const QUOTED = /“([^“”]{3,40}(?:计划|行动计划|方案|协议|规划|意见|办法|条例|倡议))”/gu;

/** Policies between 《》, and plans between quotation marks. A bare 《意见》 is one too, for whoever knows which. */
export function policiesIn(text: string, { start, end }: Range): { readonly named: Mention[]; readonly bare: Mention[] } {
  const stretch = text.slice(start, end);
  const named: Mention[] = [];
  const bare: Mention[] = [];
  for (const pattern of [TITLED, QUOTED]) {
    for (const match of matchesIn(pattern, stretch)) {
      const inner = match[1] ?? "";
      if (!POLICY.test(inner)) continue;
      const at = start + match.index;
      const mention: Mention = { start: at, end: at + match[0].length, kind: "Policy", rule: "book-title", name: inner };
      (BARE.test(inner) ? bare : named).push(mention);
    }
  }
  return { named, bare };
}

/** The body with whose name a policy opens: 《甲市人民政府关于…的意见》. */
export function issuersIn(text: string, policies: readonly Mention[], names: readonly Mention[]): Mention[] {
  const starts = new Set(policies.map(({ start }) => start + 1));
  return names.filter(({ start, end, kind }) => kind === "Institution" && starts.has(start) && text.startsWith("关于", end));
}

const AGREEMENT = /(?:协议书?|备忘录|意向书|合同|合作[^》]{0,12}(?:计划|方案)(?:\([^()》]{1,20}\))?)$/u;
/** What may stand before a party: a conjunction, and the province that its name leaves out. */
const BEFORE = /^[、和与及暨\s]?(?:\p{Script=Han}{2,3}[省市])?$/u;
const LONGEST_BEFORE = 5;

/** The parties with whose names an agreement opens: 《甲市人民政府 乙大学战略合作协议》. One alone is no party to anything. */
export function partiesIn(text: string, policies: readonly Mention[], names: readonly Mention[]): Mention[] {
  const opening = new Map(names.filter(({ kind }) => kind === "Institution" || kind === "Park").map((name) => [name.start, name]));
  const next = (from: number): Mention | undefined => {
    for (let at = from; at <= from + LONGEST_BEFORE; at++) {
      const name = opening.get(at);
      if (name !== undefined) return BEFORE.test(text.slice(from, at)) ? name : undefined;
    }
    return undefined;
  };
  return policies.flatMap((policy) => {
    const parties: Mention[] = [];
    let party = AGREEMENT.test(text.slice(policy.start + 1, policy.end - 1)) ? next(policy.start + 1) : undefined;
    while (party !== undefined) {
      parties.push(party);
      party = next(party.end);
    }
    return parties.length > 1 ? parties : [];
  });
}
