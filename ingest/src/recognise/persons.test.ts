import { describe, expect, it } from "vitest";
import { named, posts } from "./testing/read.js";

const people = (text: string): string[] =>
  named(text)
    .filter((name) => name.startsWith("Person"))
    .map((name) => name.slice(7));

describe("people", () => {
  it.each([
    ["市领导方晓岚、褚明参加。", ["方晓岚", "褚明"]],
    ["副校长李文远教授、程霞教授出席。", ["李文远", "程霞"]],
    ["程霞告诉记者,团队已攻关三年。", ["程霞"]],
    ["在程霞看来,机会来了。", ["程霞"]],
    ["感谢程霞书记的支持。", ["程霞"]],
    ["重庆大学沈一鸣团队完成试验。", ["沈一鸣"]],
    ["技术负责人介绍,产品已量产。", []],
    ["本报记者从市科技局获悉,项目已启动。", []],
    ["会议指出,要加快建设。方案提出八项任务。", []],
    ["校长办公会研究了专家组的意见。", []],
  ])("should be read in %s", (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it("should keep what makes somebody a member of an academy beside the post", () => {
    expect(posts("中国工程院院士、重庆大学教授沈一鸣致辞。")).toEqual(["沈一鸣 @ 中国工程院 = 院士", "沈一鸣 @ 重庆大学 = 教授"]);
    expect(posts("中国科学院院士郭岚松来访。")).toEqual(["郭岚松 @ 中国科学院 = 院士"]);
  });

  it("should be found again without a title, also side by side", () => {
    const text = "市委书记沈一鸣,市长郭岚松出席。沈一鸣郭岚松随后看望科研人员。";
    expect(people(text)).toEqual(["沈一鸣", "郭岚松"]);
  });
});

describe("posts", () => {
  it("should give two titles at one employer to one person", () => {
    expect(posts("重庆市科技局党委书记、局长沈一鸣介绍了情况。")).toEqual(["沈一鸣 @ 重庆市科技局 = 党委书记、局长"]);
  });

  it("should carry the employer through a list", () => {
    expect(posts("西南大学校长沈一鸣、副校长郭岚松出席。")).toEqual(["沈一鸣 @ 西南大学 = 校长", "郭岚松 @ 西南大学 = 副校长"]);
  });

  it("should give people of a list their common title", () => {
    expect(posts("四川大学副校长沈一鸣、郭岚松参加。")).toEqual(["沈一鸣 @ 四川大学 = 副校长", "郭岚松 @ 四川大学 = 副校长"]);
  });

  it("should give a mayor the government only where it is named", () => {
    expect(posts("遂宁市委副书记、市长沈一鸣出席。", { paper: "遂宁日报" })).toEqual(["沈一鸣 @ 遂宁市委 = 副书记"]);
    expect(posts("遂宁市人民政府与西南大学签约。市委副书记、市长沈一鸣出席。", { paper: "遂宁日报" })).toEqual([
      "沈一鸣 @ 市委 = 副书记",
      "沈一鸣 @ 遂宁市人民政府 = 市长",
    ]);
  });

  it("should name the zone as employer of the head of its organ", () => {
    expect(posts("市委常委、两江新区党工委书记、管委会主任沈一鸣参加。")).toEqual([
      "沈一鸣 @ 市委 = 常委",
      "沈一鸣 @ 两江新区 = 党工委书记、管委会主任",
    ]);
    expect(posts("遂宁高新区管委会副主任沈一鸣参加。")).toEqual(["沈一鸣 @ 遂宁高新区 = 管委会副主任"]);
  });

  it("should keep employers apart that a comma parts", () => {
    expect(posts("全国政协委员,重庆市科技局局长沈一鸣表示赞同。")).toEqual(["沈一鸣 @ 全国政协 = 委员", "沈一鸣 @ 重庆市科技局 = 局长"]);
    expect(posts("大会选举郭岚松为联盟理事长,四川大学教授沈一鸣为秘书长。")).toEqual(["沈一鸣 @ 四川大学 = 教授"]);
  });

  it("should tell members of academies from their posts", () => {
    expect(posts("中国工程院院士、重庆大学教授沈一鸣致辞。")).toEqual(["沈一鸣 @ 中国工程院 = 院士", "沈一鸣 @ 重庆大学 = 教授"]);
  });

  it("should give academicians no post where no academy is named", () => {
    expect(posts("两院院士沈一鸣致辞。")).toEqual([]);
  });

  it("should follow a short name that was introduced", () => {
    const text = "中国工程科技发展战略四川研究院(以下简称四川研究院)举行会议。四川研究院院长沈一鸣致辞。";
    expect(posts(text)).toEqual(["沈一鸣 @ 中国工程科技发展战略四川研究院 = 院长"]);
  });
});

describe("bodies of a district", () => {
  it("should be those that the text last spoke of", () => {
    const text = "大足区委书记沈一鸣主持会议。区委副书记郭岚松、区政府副区长丁敏参加。";
    expect(named(text).filter((name) => name.startsWith("Institution"))).toEqual(["Institution 大足区委", "Institution 区政府"]);
  });

  it("should be carried on across a comma in posts of one sort", () => {
    expect(posts("重庆市国资委党委书记、主任沈一鸣,党委副书记郭岚松参加。")).toEqual([
      "沈一鸣 @ 重庆市国资委 = 党委书记、主任",
      "郭岚松 @ 重庆市国资委 = 党委副书记",
    ]);
  });
});

describe("people in lists without titles", () => {
  it("should be named where the list says what they are", () => {
    expect(named("会议邀请沈一鸣、郭岚松、程霞等十位中国工程院院士到场。").filter((name) => name.startsWith("Person"))).toEqual([
      "Person 沈一鸣",
      "Person 郭岚松",
      "Person 程霞",
    ]);
  });

  it.each(["材料、能源、交通等领域专家到场。", "活动邀请170余位院士出席。", "区领导来校调研。"])("should not be read into %s", (text) => {
    expect(named(text).filter((name) => name.startsWith("Person"))).toEqual([]);
  });
});
