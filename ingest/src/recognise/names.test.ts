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
