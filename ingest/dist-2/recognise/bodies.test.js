import { describe, expect, it } from "vitest";
import { named, posts, read, spansOf } from "./testing/read.js";

describe("bodies of cities and districts", () => {
  it.each([
    ["广元市人民医院与南充市中心医院互派医生。", ["Institution 广元市人民医院", "Institution 南充市中心医院"]],
    ["重庆市永川区妇幼保健院启用新楼。", ["Institution 重庆市永川区妇幼保健院"]],
    ["重庆市植物园开放。", ["Institution 重庆市植物园"]],
    ["成都市投促局负责招商。", ["Institution 成都市投促局"]],
    ["绵阳市人才工作局另设窗口。", ["Institution 绵阳市人才工作局"]],
    ["宜宾人才发展集团有限公司负责运营。", ["Institution 宜宾人才发展集团有限公司"]],
    ["重庆市第七中学校获奖。", ["Institution 重庆市第七中学校"]],
    ["共青团重庆市委主办。", ["Institution 共青团重庆市委"]],
  ])("should be read in %s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
describe("companies in full", () => {
  it.each([
    ["签约的有成都极米科技股份有限公司。", ["Institution 成都极米科技股份有限公司"]],
    ["中车资阳机车制造有限公司交付新车。", ["Institution 中车资阳机车制造有限公司"]],
    ["签约的还有宜宾天原集团股份有限公司。", ["Institution 宜宾天原集团股份有限公司"]],
    ["法定代表人为重庆青禾智能装备有限公司。", ["Institution 重庆青禾智能装备有限公司"]],
    ["紫光展锐科技有限公司到场。紫光展锐将扩产。", ["Institution 紫光展锐科技有限公司"]],
  ])("should be one thing in %s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
describe("laboratories of a ministry", () => {
  it("should have the ministry in their name", () => {
    expect(named("大家参观了粮食及油料加工教育部重点实验室。")).toEqual(["Lab 粮食及油料加工教育部重点实验室"]);
  });
});
describe("what is no part of a name", () => {
  it.each([
    ["平台运营方遂宁青禾中试科技有限公司完成注册。", ["Institution 遂宁青禾中试科技有限公司"]],
    ["四川机器人研究院下设柔性产线研究所。", ["Institution 四川机器人研究院", "Institution 柔性产线研究所"]],
    ["西南大学与重庆市北碚区共建研究院。", ["Institution 西南大学"]],
    ["位于两江新区的高通量成像测试平台主体工程完工。", ["Park 两江新区", "Lab 高通量成像测试平台"]],
    ["这里是成都市重点产业功能区。", []],
    ["项目组刚签下一位海归博士后。", []],
    ["专家说,两座科学城要共享设备。", []],
  ])("should be left out in %s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
describe("places one within the other", () => {
  it("should be one place", () => {
    const { found } = read("论坛在四川省宜宾市举行。");
    expect(found.entities.filter(({ kind }) => kind === "Place").map(({ name }) => name)).toEqual(["四川省宜宾市"]);
  });
});
describe("words that point back", () => {
  it.each([
    ["重庆青禾智能装备有限公司扩产,企业与西南大学联合攻关。", "重庆青禾智能装备有限公司", "pronoun 企业"],
    ["重庆大学的超瞬态实验装置开工。该装置明年建成。", "超瞬态实验装置", "pronoun 该装置"],
    ["永川高新区扩园。该园区新增土地。", "永川高新区", "pronoun 该园区"],
    ["重庆医科大学附属第一医院开诊。该医院增设门诊。", "重庆医科大学附属第一医院", "pronoun 该医院"],
  ])("should be read in %s", (text, name, use) => {
    expect(spansOf(text, name)).toContain(use);
  });
});
describe("family names that are seldom", () => {
  it.each(["隗安平", "阚文海", "蹇晓东"])("should be read after a title: %s", (name) => {
    expect(posts(`西南大学教授${name}介绍。`)).toEqual([`${name} @ 西南大学 = 教授`]);
  });
});
describe("zones that two places have together", () => {
  it("should be called by both", () => {
    expect(named("泸州永川川渝合作产业园开工。")).toEqual(["Park 泸州永川川渝合作产业园"]);
  });
});
describe("laboratories that are unveiled", () => {
  it("should be named where the text goes on to speak of them", () => {
    const text = "6月10日,川渝特色果蔬重庆市重点实验室揭牌仪式在西南大学举行。该实验室有研究人员40人。";
    expect(named(text)).toContain("Lab 川渝特色果蔬重庆市重点实验室");
  });
});
describe("rules and charters", () => {
  it("should be policies between book-title marks", () => {
    expect(named("会议通过《巴蜀种业创新联盟工作规则》。")).toContain("Policy 巴蜀种业创新联盟工作规则");
  });
});
describe("what lies around a place", () => {
  it("should be called so", () => {
    expect(named("环西南大学创新生态圈国际技术转移中心启用。")).toEqual(["Institution 环西南大学创新生态圈国际技术转移中心"]);
  });
});
describe("platforms that two build together for the region", () => {
  it("should be one thing", () => {
    expect(named("两家公司将共建成渝人才一体化服务平台。")).toEqual(["Lab 成渝人才一体化服务平台"]);
    expect(named("要搭建成渝人才一体化服务平台。")).toEqual([]);
  });
});
describe("press conferences", () => {
  it("should be happenings on a known day", () => {
    expect(named("6月10日,市科技局召开新闻通气会。")).toContain("Event 新闻通气会");
  });
});
describe("towns and quarters", () => {
  it.each([
    ["6月10日,毕业典礼暨揭牌仪式在望江校区举行。", "望江校区"],
    ["6月10日,二期工程在隆昌市石燕桥镇开工。", "隆昌市石燕桥镇"],
    ["大家考察了白鹤湖片区的天府海创园。", "白鹤湖片区"],
  ])("should be places in %s", (text, name) => {
    expect(read(text).found.entities.map((entity) => entity.name)).toContain(name);
  });
});
describe("zones of one trade", () => {
  it("should be named by their trade", () => {
    expect(named("项目落户白鹤中药城。")).toEqual(["Park 白鹤中药城"]);
    expect(named("重庆再生资源创新中心动工。")).toEqual(["Lab 重庆再生资源创新中心"]);
  });
});
describe("schools", () => {
  it("should be of the university that the text named with them", () => {
    expect(named("西南大学机械工程学院承担课题。院长由机械工程学院教授程霞担任。")).toEqual([
      "Institution 西南大学机械工程学院",
      "Person 程霞",
    ]);
  });
  it("should not be those of another body where several companies are named", () => {
    const text = "重庆青禾智能装备有限公司、成都云图遥感技术有限公司到场,企业与西南大学联合攻关。";
    expect(spansOf(text, "重庆青禾智能装备有限公司")).toHaveLength(1);
  });
});
//# sourceMappingURL=bodies.test.js.map
