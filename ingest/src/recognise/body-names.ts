/** Long and short words for the same department, and what both become in comparisons. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/人民政府/u, "政府"],
  [/^中共/u, ""],
  [/([市区县州])\1委$/u, "$1委"],
  [/(?<=[省市区县州])委员会$/u, "委"],
  [/科学技术(?:委员会|委)$/u, "科委"],
  [/科学技术(?=[局厅]$)/u, "科技"],
  [/科学技术协会$/u, "科协"],
  [/(?:发展和改革委员会|发展改革委员会|发展改革委)$/u, "发改委"],
  [/(?:经济和信息化委员会|经济信息化委员会|经济和信息化委|经济信息委)$/u, "经信委"],
  [/经济和信息化(?=[局厅]$)/u, "经信"],
  [/(?:人力资源和社会保障|人力资源社会保障|人力社保)(?=[局厅]$)/u, "人社"],
  [/住房(?:和)?城乡建设(?:委员会|委)$/u, "住建委"],
  [/住房(?:和)?城乡建设(?=[局厅]$)/u, "住建"],
  [/卫生健康(?:委员会|委)$/u, "卫健委"],
  [/教育委员会$/u, "教委"],
  [/国有资产监督管理委员会$/u, "国资委"],
  [/农业科学(?:研究)?院$/u, "农科院"],
  [/社会科学院$/u, "社科院"],
  [/环境科学(?:研究)?院$/u, "环科院"],
];

/** The name of a body in the form by which two names of one body are equal: 上海市科学技术委员会 and 上海市科委. */
export function bodyKey(name: string): string {
  return SAME.reduce((key, [pattern, short]) => key.replace(pattern, short), name);
}
