import { CITIES, DISTRICTS, FIELDS, GIVEN, KNOWN, PLAIN, POSTS, SURNAMES, SYLLABLES, ZONES } from "./article-words.js";

/** Numbers in [0, 1), the same for the same seed: a linear congruential generator, its high bits. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
}
/** What a sentence is made of. Each call may give another name. */
class Pen {
  random;
  day;
  constructor(random) {
    this.random = random;
    this.day = `${this.upTo(12)}月${this.upTo(28)}日`;
  }
  upTo(most) {
    return 1 + Math.floor(this.random() * most);
  }
  pick(from) {
    return from[Math.floor(this.random() * from.length)];
  }
  name() {
    return this.pick(SYLLABLES) + this.pick(SYLLABLES);
  }
  school() {
    return this.random() < 0.4 ? this.pick(KNOWN) : `${this.name()}${this.pick(["大学", "理工大学", "医科大学", "职业技术学院"])}`;
  }
  company() {
    const place = this.pick(["重庆", "成都", "四川", "绵阳", "宜宾"]);
    return `${place}${this.name()}${this.pick(["科技", "智能装备", "生物", "能源", "软件"])}${this.pick(["有限公司", "股份有限公司", "集团有限公司"])}`;
  }
  institute() {
    return `${this.pick(["重庆", "四川", this.name(), this.name()])}${this.pick(FIELDS)}${this.pick(["研究院", "研究所", "产业研究院"])}`;
  }
  body() {
    return [this.school(), this.company(), this.institute()][this.upTo(3) - 1];
  }
  lab() {
    return `${this.pick(["川渝", "", this.name()])}${this.pick(FIELDS)}${this.pick(["联合实验室", "重点实验室", "工程研究中心", "技术创新中心"])}`;
  }
  park() {
    return this.random() < 0.5 ? this.pick(ZONES) : `${this.name()}${this.pick(FIELDS)}${this.pick(["产业园", "科技园", "创新港"])}`;
  }
  place() {
    return this.random() < 0.5 ? `四川省${this.pick(CITIES)}` : `重庆市${this.pick(DISTRICTS)}`;
  }
  person() {
    return this.pick(SURNAMES) + this.pick(GIVEN) + (this.random() < 0.7 ? this.pick(GIVEN) : "");
  }
  sum() {
    return `${this.pick(["", "约", "近", "超"])}${(this.upTo(400) / 10).toFixed(1)}亿元`;
  }
  several(count, one) {
    return Array.from({ length: count }, one).join("、");
  }
}
/** Sentences as papers print them, each from a pen. */
const SENTENCES = [
  (p) => `${p.day},${p.body()}与${p.body()}在${p.place()}签署战略合作协议,双方将共建${p.lab()}。`,
  (p) => `${p.body()}、${p.body()}和${p.body()}共同建设的${p.lab()}日前揭牌,落户${p.park()}。`,
  (p) => `${p.school()}${p.pick(POSTS)}${p.person()},${p.company()}${p.pick(POSTS)}${p.person()}出席签约仪式。`,
  (p) => `${p.person()}介绍,实验室计划总投资${p.sum()},占地${p.upTo(900)}亩,建成后可容纳科研人员${p.upTo(90) * 10}余名。`,
  (p) => `截至目前,${p.park()}已聚集科技型企业${p.upTo(9000)}家,培育高新技术企业${p.upTo(900)}家,同比增长${p.upTo(400) / 10}%。`,
  (p) => `${p.institute()}位于${p.place()},由${p.school()}与${p.company()}联合组建,现有员工${p.upTo(500)}人。`,
  (p) => `${p.pick(FIELDS)}产业创新联盟成立,首批成员包括${p.several(2 + p.upTo(6), () => p.body())}等${p.upTo(60) + 8}家单位。`,
  (p) =>
    `${p.place()}人民政府印发《${p.pick(FIELDS)}产业发展行动计划(${2019 + p.upTo(5)}—${2025 + p.upTo(5)}年)》,提出力争到${2025 + p.upTo(5)}年产值突破${p.upTo(900)}亿元。`,
  (p) =>
    `${p.day}上午,第${p.upTo(12)}届${p.name()}${p.pick(FIELDS)}论坛在${p.park()}举行,${p.several(3, () => `${p.body()}${p.person()}`)}等作了发言。`,
  (p) => `该项目由${p.company()}投资${p.sum()}建设,达产后预计年产值${p.sum()}。`,
  (p) =>
    `${p.company()}(以下简称“${p.name()}科技”)相关负责人表示,公司${2018 + p.upTo(6)}年研发投入${p.sum()},占营业收入的${p.upTo(200) / 10}%。`,
  (p) => `今年1月至${p.upTo(11) + 1}月,全市技术合同成交额${p.sum()},登记技术合同${p.upTo(9000)}项。`,
  (p) => `${p.school()}${p.pick(FIELDS)}学院教授${p.person()}带领团队,与${p.institute()}联合攻关,已申请专利${p.upTo(80)}件。`,
  (p) => `市科技局党组书记、局长${p.person()}说,下一步将支持${p.body()}与${p.body()}共建${p.lab()}。`,
];
const HEADLINES = [
  (p) => `${p.school()}与${p.company()}共建${p.lab()}`,
  (p) => `${p.park()}引进${p.upTo(40) + 2}家研发机构`,
  (p) => `川渝携手打造${p.pick(FIELDS)}高地`,
  (p) => `${p.pick(FIELDS)}产业创新联盟成立`,
];
/** An article in the manner of the region's papers, with names that are made up, a headline and some paragraphs. */
function article(random) {
  const pen = new Pen(random);
  const choose = (from) => from[pen.upTo(from.length) - 1];
  const sentence = () => (random() < 0.4 ? choose(PLAIN) : choose(SENTENCES)(pen));
  const paragraph = () => Array.from({ length: 1 + pen.upTo(4) }, sentence).join("");
  const lead = `本报讯(记者 ${pen.person()})${choose(SENTENCES)(pen)}${sentence()}`;
  return [choose(HEADLINES)(pen), lead, ...Array.from({ length: 2 + pen.upTo(6) }, paragraph)].join("\n\n");
}
/** Documents with a masthead and one to `most` articles: without end, and the same for the same seed. */
export function* generateArticles(seed, most = 4) {
  const random = numbers(seed);
  for (let issue = 1; ; issue++) {
    const date = `${2017 + (issue % 8)}年${1 + (issue % 12)}月${1 + (issue % 28)}日`;
    const count = 1 + Math.floor(random() * most);
    yield `巴岭科技报\n\n${date} 星期二\n今日8版·总第${issue}期\n\n${Array.from({ length: count }, () => article(random)).join("\n\n")}\n`;
  }
}
//# sourceMappingURL=articles.js.map
