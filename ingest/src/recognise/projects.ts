import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import type { Mention } from "./mention.js";

/** A project between the word that says what is done with it and the end of its clause: 签约的甲项目. */
const DONE_WITH =
  /(?:(?:签约|签订|签下|新开工|竣工|投产|实施|推进|启动|引进|开工|攻关|建设|打造|承担|申报)的|(?:[万亿]元|公司|集团|科技|大学|研究院|研究所)的|[一二三四五六]是|投资建设|投建)([^,。;:、!?“”《》\s的]{4,40}?项目)(?=[,。;、(]|将|是|总投资|实际投资|计划总?投资|占地|年产|聚焦|由|$)/gu;
/** What is built with a named sum, and what is called by what it builds: 投资10亿元建设甲项目, 甲中心建设项目开工. */
const BUILT = [
  /[万亿]元,?(?:[^,。;:、的]{0,20}?)(?:建设|打造|兴建|投建|实施)([^,。;:、!?“”《》\s的]{4,40}?项目)(?=[,。;:、(]|将|$)/gu,
  /(?<=^|[,。;:\n])([^,。;:、!?“”《》\s的]{4,40}?建设项目)(?=正式|顺利|全面|开工|启动|奠基|竣工|投产|落地|总投资|占地)/gu,
];
/** A project that is called by a phrase between quotation marks: “甲”项目. */
const QUOTED = /“([^“”。,;!?+]{4,40})”(?:[^,。;:“”、()]{0,6})?(?:项目|工程|专项|课题)(?![组部])/gu;
/** An action or scheme whose own name is between quotation marks. */
const SCHEME = /“([^“”,。]{6,40}(?:行动|工程|项目))”/gu;
/** A list of projects: 签约项目还包括甲、乙等. */
const LIST = /项目(?:还|主要|有的)?(?:包括|包含|涵盖|分别为|分别是)([^,。;:]{6,120}?)(?:等(?![级候待])|[。;,])/gu;

/** What is counted, or says only of what sort a project is. */
const VAGUE =
  /^(?:一批|\d|[一二三四五六七八九十百两]+[个项批]|多个|重大|重点|合作|科技|产业|招商|投资|研发|攻关|技术|创新|建设|优质|新兴|产业化|科研|示范|战略|相关|有关|这些|上述|该|其|首批|第.批)*(?:项目|工程|行动)$/u;

/** The projects of a block that are named by what is done with them, by quotation marks or in lists of projects. */
export function projectsIn(text: string, { start, end }: Range): Mention[] {
  const stretch = text.slice(start, end);
  const found: Mention[] = [];
  const add = (at: number, name: string) => {
    if (!VAGUE.test(name) && !/\d+[个项]/u.test(name))
      found.push({ start: start + at, end: start + at + name.length, kind: "Project", rule: "project" });
  };
  for (const match of matchesIn(DONE_WITH, stretch)) add(match.index + match[0].length - (match[1] ?? "").length, match[1] ?? "");
  for (const pattern of BUILT) {
    for (const match of matchesIn(pattern, stretch)) {
      const name = match[1] ?? "";
      if (!/[我本全今]|其中|集中|共/u.test(name.slice(0, 2))) add(match.index + match[0].length - name.length, name);
    }
  }
  for (const pattern of [QUOTED, SCHEME]) {
    for (const match of matchesIn(pattern, stretch)) add(match.index + 1, match[1] ?? "");
  }
  for (const match of matchesIn(LIST, stretch)) {
    let at = match.index + match[0].indexOf(match[1] ?? "", 3);
    for (const item of (match[1] ?? "").split("、")) {
      if (item.length >= 5 && /(?:项目|工程|系统|平台|中心|基地|生产线|装置|产业园)$/u.test(item)) add(at, item);
      at += item.length + 1;
    }
  }
  return found;
}
