/** Words that make the name after them an object, a source or a site. */
const OBLIQUE = /(?:与|和|同|跟|向|由|为|对|给|以|用|通过|借助|依托|围绕|从|比|位于|来自|赴|前往|走进|及|至|于|据|经|被|让|请)$/;
/** A name whose bearer only speaks here: X相关负责人介绍. */
const SPEAKS =
  /^(?:党委|党组|党工委|管委会|相关|有关|主要|项目)*(?:负责人|负责同志|书记|主任|局长|院长|校长|董事长|总经理|发言人|工作人员|人士)|^(?:介绍|表示|透露|告诉|称|说)/;
/** 在X,目前已有: a site that opens its clause is what is spoken of. */
const OPENING = /(?:^|[,。;:!?\n“])(?:目前|如今|据悉|据统计|此外|同时)?$/;
const CLAUSE_MARK = /[,。;:!?\n]/;
const LINK = /^[”》]?(?:[、和及]|以及)[“《]?$/;
/** What is told of an undertaking after its name, though the name is an object: 与X签约Y项目,将建设…. */
const TOLD_ON = /^[”》]?,(?:将|该|规划|总投资|投资|占地|建筑面积|预计|计划|拟|可|项目|其中)/;
/** What follows an example: 等, or more of the list and then 等. */
const EXAMPLE = /^[”》]?(?:(?:、[^、,。;\d]{2,16}){1,4})?等/;
/** Mentions without lists of examples: A、B等10家单位. */
export function withoutExamples({ text }, mentions) {
  const kept = [];
  let group = [];
  const close = () => {
    const last = group.at(-1);
    if (last && !EXAMPLE.test(text.slice(last.end, last.end + 60))) kept.push(...group);
    group = [];
  };
  for (const mention of mentions) {
    const previous = group.at(-1);
    if (previous && !LINK.test(text.slice(previous.end, mention.start))) close();
    group.push(mention);
  }
  close();
  return kept;
}
/** Whether a name is what its clause speaks of, not an object, a site or a speaker in it. */
export function governs({ text, start }, mention) {
  const before = text.slice(Math.max(start, mention.start - 8), mention.start);
  if (/^(?:境内|段|至|到|—|-)/.test(text.slice(mention.end, mention.end + 2))) return false;
  if (OBLIQUE.test(before) || SPEAKS.test(text.slice(mention.end, mention.end + 12))) return false;
  return !before.endsWith("在") || OPENING.test(before.slice(0, -1));
}
/** Whether a name is what a list counts: 国家中心1个、云谷实验室2个. */
export function isCounted({ text }, { kind, end }) {
  return kind !== "Place" && kind !== "Park" && /^[\d.*]+[余多万]?[个家所项名位座][、,;。)]/.test(text.slice(end, end + 12));
}
/** Whether a name opens its clause, or is the object that what follows is told of. */
export function leads(scene, mention) {
  const { text, start, dates } = scene;
  if (TOLD_ON.test(text.slice(mention.end, mention.end + 6))) return true;
  let at = mention.start;
  while (at > start && !CLAUSE_MARK.test(text[at - 1])) at--;
  const dated = dates.find((date) => date.start >= at && date.end <= mention.start);
  const before = text.slice(dated?.end ?? at, mention.start);
  return /^(?:目前|如今|其中|此外|同时|近年来|据悉|现在|,|在|“|前|以来|截至目前)*$/.test(before) || /(?:落户|入驻|的“?)$/.test(before);
}
/** Whether no mark parts two offsets of a sentence. */
export function inOneClause({ text }, from, to) {
  return !CLAUSE_MARK.test(text.slice(from, to));
}
//# sourceMappingURL=governing.js.map
