import { describe, expect, it } from "vitest";
import { named } from "./testing/read.js";

describe("the left edge of a name", () => {
  it.each([
    ["双方将依托重庆青禾智能装备有限公司开展攻关。", "Institution 重庆青禾智能装备有限公司"],
    ["记者走进位于合川的川渝柑橘种质创新中心。", "Lab 川渝柑橘种质创新中心"],
    ["渝北区重庆现代装备产业研究院完成验收。", "Institution 重庆现代装备产业研究院"],
    ["当天,重点企业与成都云图遥感技术有限公司见面。", "Institution 成都云图遥感技术有限公司"],
    ["全市首家上市企业重庆华森远航制药有限公司扩产。", "Institution 重庆华森远航制药有限公司"],
    ["签约项目中重庆仁和生物科技有限公司投资最多。", "Institution 重庆仁和生物科技有限公司"],
    ["日前,中科远图科技有限公司落户。", "Institution 中科远图科技有限公司"],
    ["四川省绵阳市游仙高新区加快建设。", "Park 游仙高新区"],
  ])("should be found in %s", (text, name) => {
    expect(named(text)).toContain(name);
  });
});
describe("the right edge of a name", () => {
  it.each([
    ["西南大学家蚕生物学重点实验室开放。", ["Lab 西南大学家蚕生物学重点实验室"]],
    ["重庆大学附属江津医院扩建。", ["Institution 重庆大学附属江津医院"]],
    ["峻远电子(重庆)有限公司扩产。", ["Institution 峻远电子(重庆)有限公司"]],
    ["西部(重庆)科学城开园。", ["Park 西部(重庆)科学城"]],
    ["西南石油大学油气装备教育部重点实验室验收。", ["Lab 西南石油大学油气装备教育部重点实验室"]],
    ["中国联通重庆分公司参与建设。", ["Institution 中国联通重庆分公司"]],
    ["锂电与储能材料川渝共建重点实验室获批。", ["Lab 锂电与储能材料川渝共建重点实验室"]],
    ["工业和信息化部装备工业管理局负责。", ["Institution 工业和信息化部装备工业管理局"]],
    ["清源-华為智能水务联合实验室成立。", ["Lab 清源-华为智能水务联合实验室"]],
    ["浙江晨曦科技有限公司建新材料产业园。", ["Institution 浙江晨曦科技有限公司"]],
  ])("should be the last one in %s", (text, names) => {
    expect(named(text).filter((name) => !name.startsWith("Event"))).toEqual(names);
  });
  it("should leave a zone within a zone apart", () => {
    expect(named("项目位于重庆高新区金果电子产业园。")).toEqual(["Park 重庆高新区", "Park 金果电子产业园"]);
  });
  it("should leave two bodies with 与 between them apart", () => {
    expect(named("四川大学与重庆市农业科学院合作。")).toEqual(["Institution 四川大学", "Institution 重庆市农业科学院"]);
  });
  it("should leave 市委 and 市政府 apart", () => {
    expect(named("宜宾市委市政府高度重视。", { paper: "宜宾日报" })).toEqual(["Institution 宜宾市委", "Institution 市政府"]);
  });
});
describe("what is no name", () => {
  it.each([
    "全市共有28所大学和36家科研院所。",
    "该院、该中心及成员单位将继续合作。",
    "我市建成5个国家重点实验室、12个市级工程技术研究中心。",
    "加快建设具有全国影响力的科技创新中心。",
    "推动公共服务平台、中试基地和产业园建设。",
    "打造人工智能城市安全运营中心。",
    "支持高校、企业与科研机构组建创新联合体。",
    "一批国家级创新平台、新型研发机构落地。",
    "吸引大数据服务商来渝设立区域总部和技术研发中心。",
    "建设数学家与企业家互动交流平台。",
    "金融科技初创公司和中小企业受益。",
  ])("should be left out in %s", (text) => {
    expect(named(text)).toEqual([]);
  });
});
describe("the organs of a zone", () => {
  it("should be bodies of their own where none of their heads is named", () => {
    expect(named("遂宁高新区党工委、管委会印发通知。")).toEqual(["Institution 遂宁高新区党工委", "Institution 遂宁高新区管委会"]);
    expect(named("川渝高竹新区筹委会将搬迁。")).toEqual(["Institution 川渝高竹新区筹委会"]);
  });
  it("should be those of the one zone of that sort", () => {
    expect(named("走进西部(重庆)科学城。四川大学与科学城管委会签约。")).toContain("Institution 西部(重庆)科学城管委会");
  });
  it("should leave the zone to its heads", () => {
    expect(named("遂宁高新区党工委书记、管委会主任出席。")).toEqual(["Park 遂宁高新区"]);
  });
});
describe("names of the genre", () => {
  it.each([
    ["中国工程院第三次全体会议强调创新。", "Event 中国工程院第三次全体会议"],
    ["由四川省科技厅主办的“一带一路”青年科学家对话收获颇丰。", "Event “一带一路”青年科学家对话"],
    ["川渝高竹新区锂电孵化基地开工。", "Park 川渝高竹新区锂电孵化基地"],
    ["四川大学与长虹公司签署共建智能传感芯片平台框架合作协议。", "Lab 智能传感芯片平台"],
    ["首届川渝锂电产业发展论坛以视频连线的方式举行。", "Event 首届川渝锂电产业发展论坛"],
    ["6月2日,天府永兴实验室和天府兴隆湖实验室挂牌。", "Event 天府永兴实验室和天府兴隆湖实验室挂牌"],
    ["昨日,两地举行《自贡市人民政府西华大学合作协议》签署仪式。", "Event 《自贡市人民政府西华大学合作协议》签署仪式"],
    ["昨日,两地举行《自贡市人民政府西华大学合作协议》签署仪式。", "Policy 自贡市人民政府西华大学合作协议"],
    ["昨日,市交通局推动成渝地区双城经济圈建设领导小组办公室发文。", "Institution 市交通局推动成渝地区双城经济圈建设领导小组办公室"],
    ["2022年青年创新大赛颁奖盛典在温江举行。", "Event 2022年青年创新大赛颁奖盛典"],
    ["芬兰创新联盟派人来访。", "Institution 芬兰创新联盟"],
  ])("should be found in %s", (text, name) => {
    expect(named(text)).toContain(name);
  });
  it.each([
    "建立联络员周例会制度。",
    "发挥国际科技合作基地的引领示范作用。",
    "二是建立成渝地区国际科技合作高端智库。",
    "目标锚定综合性国家科学中心。",
    "加强国内外教育联盟(协会)的交流。",
    "研究室、实验室揭牌。",
  ])("should not be found in %s", (text) => {
    expect(named(text)).toEqual([]);
  });
  it("should be the unveiling of none of several things", () => {
    expect(named("天府永兴实验室、天府兴隆湖实验室揭牌。").filter((name) => name.startsWith("Event"))).toEqual([]);
  });
  it("should be found again without the city", () => {
    expect(named("重庆市智能交通研究院开放。论坛由市智能交通研究院承办。")).toEqual(["Institution 重庆市智能交通研究院"]);
  });
  it("should be one for the long and the short name of an academy", () => {
    expect(named("遂宁市农业科学研究院开放。遂宁市农科院邀请专家。")).toEqual(["Institution 遂宁市农业科学研究院"]);
  });
});
//# sourceMappingURL=names.test.js.map
