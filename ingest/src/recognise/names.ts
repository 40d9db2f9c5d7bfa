import type { Head } from "./heads.js";
import { leftEdge, opens } from "./left-edge.js";
import type { Token } from "./lexer.js";
import type { Known } from "./lexicon.js";
import type { Mention } from "./mention.js";
import type { Atlas, Part } from "./parts.js";
import { canStand } from "./proper.js";
import { extended } from "./right-edge.js";
import type { Run } from "./runs.js";

/** The names in a run, each as long as it goes, from left to right. */
export function namesIn(run: Run, atlas: Atlas): Mention[] {
  const mentions: Mention[] = [];
  let start = 0;
  let at = 0;
  while (at < run.tokens.length) {
    const first = partAt(run, start, at, atlas);
    if (first === undefined) {
      // 科学城|光大…基地: a zone in short, and then the name of what is in it
      if (at === start && run.tokens[at]?.word?.head?.kind === "Park" && startsOwn(run.tokens[at + 1])) start = at + 1;
      at += 1;
      continue;
    }
    let part = first;
    let standing = canStand(run, first) ? first : undefined;
    for (let next = part.to + 1; next < run.tokens.length; next++) {
      const longer = extended(run, part, next);
      if (longer === "no") break;
      if (longer === undefined) continue;
      if (canStand(run, longer) || (standing === part && goesOn(run, part, longer))) standing = longer;
      part = longer;
    }
    if (standing !== undefined && isBalanced(run, standing)) mentions.push(mentionOf(run, standing));
    start = (standing ?? part).to + 1;
    at = start;
  }
  return mentions;
}

/** Whether every bracket in a name is closed within it: 甲联盟(协会|) is none. */
function isBalanced({ tokens }: Run, { from, to }: Part): boolean {
  const inside = tokens.slice(from, to + 1);
  return inside.filter(({ type }) => type === "open").length === inside.filter(({ type }) => type === "close").length;
}

/** Whether a name goes on to a head that would be no name without it: 甲产业联盟|协同创新中心, 乙中心|项目. */
function goesOn({ tokens }: Run, part: Part, longer: Part): boolean {
  const own = part.head !== undefined && part.known === undefined;
  return (
    own &&
    (longer.to === part.to + 1 || tokens.slice(part.to + 1, longer.to).some(({ type, word }) => type === "char" || word?.domain === true))
  );
}

/** The name that token `at` completes, if it is a known one, a department or a head. */
function partAt(run: Run, start: number, at: number, atlas: Atlas): Part | undefined {
  const word = run.tokens[at]?.word;
  if (word === undefined) return undefined;
  const [known] = word.known ?? [];
  // …机械|教育部|重点实验室: the ministry is part of the name that it stands in
  if (known !== undefined && at > start && /部$/u.test(run.tokens[at]?.text ?? "") && run.tokens[at + 1]?.word?.head?.kind === "Lab")
    return undefined;
  if (known !== undefined && !isJoined(run, at)) return { from: at, to: at, known };
  if (word.department === true) {
    const from = placesBefore(run, start, at, atlas);
    // 科技厅 alone is the province's
    if (from < at || /^.{2,}厅$/u.test(run.tokens[at]?.text ?? "")) return { from, to: at, department: true };
  }
  if (word.head === undefined) return undefined;
  const from = leftEdge(run, start, at, atlas);
  return from === undefined ? undefined : { from, to: at, head: word.head };
}

const startsOwn = (token: Token | undefined): boolean =>
  token?.type === "char" || token?.type === "latin" || token?.word?.place !== undefined;

/** Whether the name at `at` is only the first part of a joint one: 甲-乙联合实验室. */
function isJoined({ tokens }: Run, at: number): boolean {
  if (tokens[at + 1]?.type !== "joiner" && tokens[at - 1]?.type !== "joiner") return false;
  for (let i = at + 1; i < tokens.length && i < at + 14; i++) if (tokens[i]?.word?.head !== undefined) return true;
  return false;
}

/** The first of the places right before token `at`, of which each holds the next: 重庆市|渝北区|人民政府. */
function placesBefore(run: Run, start: number, at: number, atlas: Atlas): number {
  let from = at;
  while (from > start) {
    const before = run.tokens[from - 1];
    const inner = run.tokens[from]?.word?.place;
    if (before?.word?.place === undefined && before?.word?.region !== true) break;
    if (before.word.region === true && !/^[省市区县]$|^中共$|^国家$/u.test(before.text)) break;
    if (from < at && inner !== undefined && before.word.place !== undefined && !atlas.holds(before.word.place, inner)) break;
    from -= 1;
  }
  return from;
}

function mentionOf({ tokens, before }: Run, { from, to, head, known, department }: Part): Mention {
  // 环|四川大学|…创新带: what lies around a place or body is called so
  const around = head !== undefined && from > 0 && tokens[from - 1]?.text === "环" && opens(tokens[from]) ? 1 : 0;
  const range = { start: (tokens[from - around] as Token).start, end: (tokens[to] as Token).end };
  if (department === true) return { ...range, kind: "Institution", subtype: "government", rule: "department" };
  const { kind, subtype } = (head ?? known) as Head | Known;
  // 在某大学望江校区举行: there the campus is a place
  if (tokens[to]?.text === "校区" && before?.text === "在") return { ...range, kind: "Place", subtype: "address", rule: "suffix" };
  const { start, end } = range;
  const rule = "suffix";
  if (head === undefined && known !== undefined) {
    const { id } = known;
    return subtype === undefined
      ? { start, end, kind, known: id, rule: "gazetteer" }
      : { start, end, kind, subtype, known: id, rule: "gazetteer" };
  }
  return subtype === undefined ? { start, end, kind, rule } : { start, end, kind, subtype, rule };
}
