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
