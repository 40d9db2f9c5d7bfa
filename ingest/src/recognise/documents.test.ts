import { describe, expect, it } from "vitest";
import { named, read, spansOf } from "./testing/read.js";

describe("other names", () => {
  it("should be those that the text introduces", () => {
    const text = "重庆青禾智能装备股份有限公司(以下简称“青禾装备”)投产。青禾装备负责人表示满意。";
    expect(spansOf(text, "青禾装备")).toEqual(["name 重庆青禾智能装备股份有限公司", "short 青禾装备", "short 青禾装备"]);
  });

  it("should be given in order to several", () => {
    const text = "四川省机器人研究院与重庆市机器人研究院(以下分别简称川院、渝院)签约。渝院先行试点。";
    expect(spansOf(text, "重庆市机器人研究院")).toContain("short 渝院");
    expect(spansOf(text, "四川省机器人研究院")).not.toContain("short 渝院");
  });

  it("should be the names of today", () => {
    const { found } = read("重庆市科委(现重庆市科技局)当年立项。");
    expect(found.entities.filter(({ kind }) => kind === "Institution")).toHaveLength(1);
  });

  it("should be the long and the short word for a department", () => {
    expect(named("上海市科学技术委员会主办。上海市科委负责同志参加。")).toEqual(["Institution 上海市科学技术委员会"]);
  });

  it("should be a lone head where one thing has it", () => {
    expect(spansOf("西部(重庆)科学城开工。科学城将建医院。", "西部(重庆)科学城")).toEqual(["name 西部(重庆)科学城", "short 科学城"]);
    expect(spansOf("西部(重庆)科学城与西部(成都)科学城签约。科学城将建医院。", "西部(重庆)科学城")).toEqual(["name 西部(重庆)科学城"]);
  });

  it("should be a company's brand", () => {
    expect(spansOf("成都云图遥感技术有限公司扩产。云图遥感技术的产品上市。", "成都云图遥感技术有限公司")).toContain("short 云图遥感技术");
  });

  it("should be words that point back", () => {
    expect(spansOf("西南大学签约。该校将派出团队。", "西南大学")).toEqual(["name 西南大学", "pronoun 该校"]);
    expect(spansOf("重庆举行大会。我市将出台政策。", "重庆")).toContain("pronoun 我市");
  });
});

describe("names within names", () => {
  it("should be told from the name alone", () => {
    const text = "重庆大学附属肿瘤医院揭牌。重庆大学校长致辞。";
    expect(spansOf(text, "重庆大学")).toEqual(["name 重庆大学", "name 重庆大学"]);
    expect(named(text)).toContain("Institution 重庆大学附属肿瘤医院");
    expect(named("重庆大学附属肿瘤医院扩建。")).toEqual(["Institution 重庆大学附属肿瘤医院"]);
  });

  it("should not count where only a happening has them in its name", () => {
    expect(named("5月6日,成渝地区数据流通示范区启动仪式在成都举行。")).toEqual(["Event 成渝地区数据流通示范区启动仪式"]);
  });
});

describe("policies", () => {
  it("should be what stands between book-title marks and governs", () => {
    const text = "市政府印发《重庆市氢能产业发展规划》(下称《规划》)。《规划》提出八项任务,《重庆日报》和《全球创新指数报告》作了解读。";
    expect(named(text).filter((name) => name.startsWith("Policy"))).toEqual(["Policy 重庆市氢能产业发展规划"]);
    expect(spansOf(text, "重庆市氢能产业发展规划")).toEqual(["name 《重庆市氢能产业发展规划》", "short 《规划》", "short 《规划》"]);
  });

  it("should name the body that opens them", () => {
    expect(named("《四川省人民政府办公厅关于支持双创的实施意见》出台。")).toContain("Institution 四川省人民政府办公厅");
  });
});

describe("events", () => {
  it.each([
    ["6月3日,川渝氢能走廊建设推进会在自贡召开。", ["Event 川渝氢能走廊建设推进会"]],
    ["“智汇巴蜀”青年科学家论坛昨日在重庆举行。", ["Event “智汇巴蜀”青年科学家论坛"]],
    ["6月3日,双方举行了签约仪式。", ["Event 签约仪式"]],
    ["6月3日,川渝测绘联盟成立大会在内江举行,多人出席成立大会。", ["Event 川渝测绘联盟成立大会"]],
    ["联盟将定期举行学术论坛、专题讲座等主题活动。", []],
    ["希望召开座谈会,推动项目对接会常态化。", []],
  ])("should be read in %s", (text, events) => {
    expect(named(text).filter((name) => name.startsWith("Event"))).toEqual(events);
  });
});

describe("projects and companies in lists", () => {
  it("should be named by what is done with them", () => {
    const names = named("与西南大学签约的蚕桑生物反应器及检测平台项目,将于年内开工。");
    expect(names).toContain("Project 蚕桑生物反应器及检测平台项目");
  });

  it("should be items of a list whose kind is said", () => {
    const names = named("分别是:微纳结构成像研究装置、山地灾害链模拟平台和轨道交通动模试验平台,总投资14亿元。");
    expect(names).toEqual(["Lab 微纳结构成像研究装置", "Lab 山地灾害链模拟平台", "Lab 轨道交通动模试验平台"]);
  });

  it("should be brands with their trade", () => {
    expect(named("吸引了晨曦软件、赛博特科技、弘远电子等企业。")).toEqual([
      "Institution 晨曦软件",
      "Institution 赛博特科技",
      "Institution 弘远电子",
    ]);
    expect(named("聚焦信息科技、现代金融、生物医药等领域。")).toEqual([]);
  });

  it("should be quoted names", () => {
    expect(named("占地百亩的“星火双创社区”年底建成。")).toEqual(["Park 星火双创社区"]);
  });
});

describe("signings", () => {
  it("should be happenings where people attend and no ceremony is named", () => {
    const text = "6月3日,重庆市人民政府与西南大学在北碚签署战略合作协议。市领导方晓岚出席。";
    expect(named(text, { title: "重庆市与西南大学签署协议" })).toContain("Event 重庆市人民政府与西南大学在北碚签署战略合作协议");
    expect(named("6月3日,重庆市人民政府与西南大学签署战略合作协议。")).toEqual(["Institution 重庆市人民政府", "Institution 西南大学"]);
  });
});

describe("addresses", () => {
  it("should be towns, quarters and lakes behind a word that says where", () => {
    const { found } = read("项目位于白云镇,研究院落户金果片区。", {});
    expect(found.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["Place 白云镇", "Place 金果片区"]);
  });

  it("should be venues", () => {
    const { found } = read("论坛在南苑国际会议中心举行。", {});
    expect(found.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["Place 南苑国际会议中心"]);
  });
});

describe("parties of a ceremony", () => {
  it("should be named where they stand only in its name", () => {
    expect(named("6月2日,南川区人民政府与西华大学战略合作协议签约仪式举行。")).toEqual([
      "Event 南川区人民政府与西华大学战略合作协议签约仪式",
      "Institution 南川区人民政府",
      "Institution 西华大学",
    ]);
  });
});

describe("unveilings", () => {
  it("should be called by what is unveiled and not by where", () => {
    expect(named("6月2日,天府青禾实验室在成都未来科技城正式揭牌。").filter((name) => name.startsWith("Event"))).toEqual([
      "Event 天府青禾实验室揭牌",
    ]);
  });
});

describe("places by one character", () => {
  it("should be where something is held", () => {
    const places = (text: string) => read(text).found.entities.filter(({ kind }) => kind === "Place");
    expect(places("6月2日,长江经济论坛在蓉举行。").map(({ name }) => name)).toEqual(["蓉"]);
    expect(places("6月2日,在蓉高校教师集中学习。")).toEqual([]);
  });
});

describe("alliances within a zone's name", () => {
  it("should be named in full", () => {
    expect(named("万达开川渝统筹发展示范区高校联盟在西华大学成立。")).toEqual([
      "Institution 万达开川渝统筹发展示范区高校联盟",
      "Institution 西华大学",
    ]);
  });
});

describe("projects of real articles", () => {
  const projects = (text: string): string[] => named(text).filter((name) => name.startsWith("Project"));

  it.each([
    ["青禾科技公司投资10亿元在遂宁高新区建设智能终端生产基地项目。", ["Project 智能终端生产基地项目"]],
    ["12月30日,嘉陵量子信息中心建设项目正式开工。", ["Project 嘉陵量子信息中心建设项目"]],
    ["新开工的碚岭药业制药基地项目总投资10亿元。", ["Project 碚岭药业制药基地项目"]],
    ["全年获得国家部委立项项目3067项。", []],
    ["6月2日,集中建设项目正式开工。", []],
    ["打造集研发、加工、旅游示范基地于一体的园区。", []],
    ["引进首条德国喷涂生产线。", []],
  ])("should be named in %s", (text, expected) => {
    expect(projects(text)).toEqual(expected);
  });
});

describe("ceremonies of the day", () => {
  const events = (text: string): string[] => named(text).filter((name) => name.startsWith("Event"));

  it("should be named in a later paragraph than the day", () => {
    expect(events("6月2日,西华大学来到遂宁。\n沈一鸣市长出席签约仪式。")).toEqual(["Event 签约仪式"]);
  });

  it("should be one with the unveiling that they are held for", () => {
    expect(events("6月2日,嘉陵医学实验室揭牌仪式举行。\n沈一鸣市长为嘉陵医学实验室揭牌。")).toEqual(["Event 嘉陵医学实验室揭牌仪式"]);
  });
});

describe("hospitals and their sorts", () => {
  it("should be told apart", () => {
    const text = "成都市第五人民医院是三级公立综合医院。重庆市急救医疗中心参加,双方将建一所三甲教学型综合医院。";
    expect(named(text)).toEqual(["Institution 成都市第五人民医院", "Institution 重庆市急救医疗中心"]);
  });
});

describe("meetings and their parts", () => {
  const events = (text: string): string[] => named(text).filter((name) => name.startsWith("Event"));

  it("should be one where the text goes on to name the first part alone", () => {
    const text = "2023年川渝博士后交流活动暨青禾研究院项目签约仪式在泸州举行。2023年川渝博士后交流活动举办了五年。";
    expect(events(text)).toEqual(["Event 2023年川渝博士后交流活动暨青禾研究院项目签约仪式"]);
  });

  it("should begin behind a dash", () => {
    expect(events("6月2日,西部博览会分会场活动——青禾科技园项目签约仪式在大邑县举行。")).toEqual(["Event 青禾科技园项目签约仪式"]);
  });
});
