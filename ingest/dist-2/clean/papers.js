const CHONGQING = { city: "重庆市" };
const SICHUAN = { province: "四川省" };
/** Cities and prefectures of 四川 whose papers and offices carry their name. */
const SICHUAN_CITIES = [
  ...["成都", "自贡", "攀枝花", "泸州", "德阳", "绵阳", "广元", "遂宁", "内江", "乐山", "南充"].map((n) => [n, `${n}市`]),
  ...["眉山", "宜宾", "广安", "达州", "雅安", "巴中", "资阳"].map((n) => [n, `${n}市`]),
  ["阿坝", "阿坝藏族羌族自治州"],
  ["甘孜", "甘孜藏族自治州"],
  ["凉山", "凉山彝族自治州"],
];
/** Names under which a publication of the two sides appears that do not begin with a place. */
const BY_NAME = {
  华龙网: CHONGQING,
  视觉重庆: CHONGQING,
  视觉四川: SICHUAN,
  视觉成都: { city: "成都市", province: "四川省" },
  上游新闻: CHONGQING,
  第1眼: CHONGQING,
  第一眼: CHONGQING,
  视界网: CHONGQING,
  三峡都市报: CHONGQING,
  巴渝都市报: CHONGQING,
  武陵都市报: CHONGQING,
  两江新区: CHONGQING,
  渝州服务导报: CHONGQING,
  川观新闻: SICHUAN,
  封面新闻: SICHUAN,
  华西都市报: SICHUAN,
  四川在线: SICHUAN,
  川报观察: SICHUAN,
  红星新闻: { city: "成都市", province: "四川省" },
  锦观新闻: { city: "成都市", province: "四川省" },
  天府早报: { city: "成都市", province: "四川省" },
  天府新区: { city: "成都市", province: "四川省" },
  三江都市报: { city: "乐山市", province: "四川省" },
  川南经济: SICHUAN,
};
/** The home of a publication, where its name says it; a national paper has none. */
export function homeOf(publication) {
  for (const [name, home] of Object.entries(BY_NAME)) if (publication.includes(name)) return home;
  if (publication.startsWith("重庆")) return CHONGQING;
  const city = SICHUAN_CITIES.find(([name]) => publication.startsWith(name) || publication.startsWith(`四川${name}`));
  if (city) return { city: city[1], province: "四川省" };
  return publication.startsWith("四川") ? SICHUAN : {};
}
/** Kinds of publication, as their names end. */
const PAPER =
  /^(?:中国|人民|\p{Script=Han}{2,6})(?:日报|晚报|晨报|早报|商报|时报|都市报|科技报|经济报|政协报|青年报|法治报|教育报|农村报|周报|导报|科学报|工人报|新闻网?|在线|观察|头条)$/u;
/** Papers whose names do not end so. */
const PAPERS = new Set([
  "华龙网",
  "视界网",
  "人民网",
  "新华网",
  "新华社",
  "中新网",
  "央视网",
  "光明网",
  "科学网",
  "澎湃新闻",
  "成都发布",
  "重庆发布",
  "四川发布",
]);
/** Whether a whole line is the name of a paper. */
export function isPaper(name) {
  return PAPERS.has(name) || (name.length <= 10 && PAPER.test(name));
}
//# sourceMappingURL=papers.js.map
