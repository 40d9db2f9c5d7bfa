import { describe, expect, it } from "vitest";
import { posts } from "./testing/read.js";

describe("posts at a school that a text speaks of without its name", () => {
  it.each([
    ["西南大学与一家企业签约。副校长沈一鸣主持仪式。", ["沈一鸣 @ 西南大学 = 副校长"]],
    ["西南大学召开会议。校党委常委、副校长沈一鸣讲话。", ["沈一鸣 @ 西南大学 = 校党委常委、副校长"]],
    ["客人来到西南大学。我校党委书记沈一鸣介绍情况。", ["沈一鸣 @ 西南大学 = 党委书记"]],
    ["西南大学召开会议。中国工程院院士、校长沈一鸣致辞。", ["沈一鸣 @ 中国工程院 = 院士", "沈一鸣 @ 西南大学 = 校长"]],
  ])("should be read in %s", (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it.each([
    "西南大学与四川大学签约。副校长沈一鸣主持仪式。",
    "西南大学一行来访。集团总经理沈一鸣主持仪式。",
    "西南大学一行来访。产业处处长沈一鸣主持仪式。",
  ])("should not be guessed in %s", (text) => {
    expect(posts(text)).toEqual([]);
  });
});

describe("posts at a body that is called by its last word", () => {
  it("should be those of the body named last", () => {
    expect(posts("嘉陵江流域水环境研究中心主任沈一鸣,中心副主任郭岚松出席。")).toEqual([
      "沈一鸣 @ 嘉陵江流域水环境研究中心 = 主任",
      "郭岚松 @ 嘉陵江流域水环境研究中心 = 副主任",
    ]);
  });
});

describe("the head of a district's government", () => {
  it("should serve the one that the text names without the district", () => {
    expect(posts("新都区委副书记、区长沈一鸣介绍情况。新都区委区政府高度重视。")).toEqual([
      "沈一鸣 @ 新都区委 = 副书记",
      "沈一鸣 @ 区政府 = 区长",
    ]);
  });
});

describe("posts at offices without a name", () => {
  it("should be passed over for those at named bodies", () => {
    expect(posts("重庆市科技局副局长、领导小组副组长、领导小组办公室主任沈一鸣主持会议。")).toEqual(["沈一鸣 @ 重庆市科技局 = 副局长"]);
  });

  it("should not be given where only they are told", () => {
    expect(posts("领导小组办公室主任沈一鸣主持会议。")).toEqual([]);
  });
});

describe("posts at a body behind its university's name", () => {
  it("should leave the posts before them to the university", () => {
    expect(posts("西南大学副校长、西南大学两江新区科学设施建设指挥部指挥长沈一鸣介绍。")).toContain("沈一鸣 @ 西南大学 = 副校长");
  });
});

describe("posts across a comma", () => {
  it("should go on where any of them is of the same sort", () => {
    expect(posts("重庆高新开发集团党委副书记、总经理沈一鸣,党委委员、副总经理郭岚松参加。")).toEqual([
      "沈一鸣 @ 重庆高新开发集团 = 党委副书记、总经理",
      "郭岚松 @ 重庆高新开发集团 = 党委委员、副总经理",
    ]);
  });
});

describe("committees of districts", () => {
  it("should be one body however they are written", () => {
    expect(posts("永川区区委书记沈一鸣,区委副书记、区长郭岚松出席。永川区人民政府承办。")).toEqual([
      "沈一鸣 @ 永川区区委 = 书记",
      "郭岚松 @ 永川区区委 = 副书记",
      "郭岚松 @ 永川区人民政府 = 区长",
    ]);
  });
});

describe("posts between which something is not recognised", () => {
  it("should not be taken from a verb", () => {
    expect(posts("会见了西南大学校长、陪同客人的主任沈一鸣。")).toEqual([]);
  });
});
