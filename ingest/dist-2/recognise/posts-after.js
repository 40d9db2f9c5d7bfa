import { nameOf } from "./registry.js";

/** How a name goes on to a post. Former posts (曾任) and denied ones do not begin so. */
const APPOINTED =
  /^(?:同时|还|现|分别|均|并|也|全票|正式){0,2}(当选为?|被选为|被推选为|被推举为|受聘为|被聘为|被聘任为|受聘担任|担任|出任|兼任|就任|任|是|系)(?:首任|首届|第[一二三四五六七八九十]届|该)?/u;
/** Posts of those who lead a body that has members. */
const OF_MEMBERS = /^(?:名誉|执行|常务)?(?:副?理事长|副?会长|副?秘书长|副?主任委员|委员|轮值主席|副?主席)$/u;
const MEMBERS = /(?:联盟|协会|学会|联合会|商会|理事会|委员会|共同体|联合体|促进会|研究会)$/u;
/** So far before a post stands the body that it is held at, where the post does not name it. */
const REACH = 400;
/** The posts that stand behind names, also those that people of a list share: 甲、乙当选副理事长. */
export function laterPosts(text, persons, titles, known) {
  const found = [];
  for (const [i, person] of persons.entries()) {
    const lead = APPOINTED.exec(text.slice(person.end, person.end + 24));
    if (lead === null) continue;
    const from = person.end + lead[0].length;
    const title = titles.find(({ start }) => start >= from);
    if (title === undefined || !/^[\p{Script=Han}()“”]{0,40}$/u.test(text.slice(from, title.start))) continue;
    // 是 and 系 say what somebody is, which is a post only with the body that it is held at
    const employer = employerOf(text, from, title, known, /^[是系]$/u.test(lead[1] ?? ""), found.at(-1));
    if (employer === undefined || !/^(?:$|[^\p{Script=Han}]|[和与及并])/u.test(text.slice(title.end, title.end + 1))) continue;
    for (const holder of listed(text, persons, titles, i)) found.push({ person: holder, employer, title });
  }
  return found;
}
function employerOf(text, from, title, { ending, uses }, named, last) {
  const own = ending(title.start);
  if (own !== undefined) return own.start >= from && own.draft.kind !== "Place" ? own.draft : undefined;
  if (named || title.start !== from) return undefined;
  const words = text.slice(title.start, title.end);
  if (OF_MEMBERS.test(words)) {
    return uses.findLast((use) => use.end <= from && use.end > from - REACH && MEMBERS.test(nameOf(use.draft)))?.draft;
  }
  // 甲任实验室主任,乙任副主任
  if (last === undefined || /[。;]/u.test(text.slice(last.title.end, from))) return undefined;
  return words.endsWith(text.slice(last.title.start, last.title.end)) ? last.employer : undefined;
}
/** A person with those before it in the same list: 某院院长甲、某厂总工程师乙当选. */
function listed(text, persons, titles, at) {
  const holders = [];
  for (let i = at; i >= 0; i--) {
    const person = persons[i];
    holders.unshift(person);
    const before = persons[i - 1];
    if (before === undefined) break;
    const between = text.slice(before.end, person.start);
    const titled = between === "、" || titles.some(({ start, end }) => start > before.end && end === person.start);
    if (!titled || !/^[、,和与][\p{Script=Han}()]{0,30}$/u.test(between) || /当选|担任|出任|任/u.test(between.replace(/主任|任委员/gu, "")))
      break;
  }
  return holders;
}
//# sourceMappingURL=posts-after.js.map
