/** What tables call the sub-types of the model. A word belongs here where it names one of them alone. */
const WORDS = {
  Institution: {
    高校: "university",
    高等院校: "university",
    大学: "university",
    院校: "university",
    科研院所: "institute",
    科研机构: "institute",
    研究机构: "institute",
    院所: "institute",
    研究院: "institute",
    新型研发机构: "institute",
    企业: "company",
    公司: "company",
    民营企业: "company",
    国有企业: "company",
    国企: "company",
    民企: "company",
    央企: "company",
    外资企业: "company",
    政府: "government",
    政府部门: "government",
    机关: "government",
    党政机关: "government",
    行政机关: "government",
    医院: "hospital",
    医疗机构: "hospital",
    联盟: "alliance",
    协会: "association",
    学会: "association",
    社会团体: "association",
    其他: "other",
    其它: "other",
  },
  Lab: {
    实验室: "laboratory",
    重点实验室: "laboratory",
    国家重点实验室: "laboratory",
    联合实验室: "laboratory",
    平台: "platform",
    服务平台: "platform",
    共享平台: "platform",
    中心: "centre",
    工程中心: "centre",
    技术创新中心: "centre",
    工程研究中心: "centre",
    企业技术中心: "centre",
    大科学装置: "facility",
    科技基础设施: "facility",
  },
};
/** The words of a column that say sub-types of `kind`; `undefined` where one of them says none. */
export function subtypesOf(kind, values) {
  const known = WORDS[kind];
  const distinct = [...new Set(values)];
  if (known === undefined || distinct.length === 0 || !distinct.every((word) => Object.hasOwn(known, word))) return undefined;
  return Object.fromEntries(distinct.map((word) => [word, known[word]]));
}
//# sourceMappingURL=subtypes.js.map
