import { describe, expect, it } from "vitest";
import { passage, recognised } from "../testing/passage.js";
import { judge } from "./judge.js";
import { windowsOf } from "./windows.js";

const TEXT = "# 校地合作\n6月7日，巴山大学与涪江 高新区签署协议，双方共建柑橘实验室。\n巴山大学校长李远出席。秦川学院列席。";
const NAMED = [
  { kind: "Institution", names: ["巴山大学"] },
  { kind: "Park", names: ["涪江 高新区"] },
  { kind: "Lab", names: ["柑橘实验室"] },
  { kind: "Person", names: ["李远"] },
  { kind: "Institution", names: ["秦川学院"] },
];
const clean = passage(TEXT);
const recognition = recognised(clean, NAMED);
const extraction = {
  source: { text: TEXT, format: "txt", parts: [], notes: [] },
  clean,
  recognition,
  named: recognition,
  relations: [],
  indicators: [],
};
function judged(proposal) {
  const [window] = windowsOf(extraction);
  if (window === undefined) throw new Error("there is no window");
  const signed = {
    relation: "SIGNED_WITH",
    source: "巴山大学",
    target: "涪江高新区",
    status: "done",
    quote: "巴山大学与涪江高新区签署协议",
  };
  return judge({ ...signed, ...proposal }, window, extraction, "model:stub");
}
describe("the judge of proposals", () => {
  it("should take what stands there, white space aside", () => {
    const found = judged({ quote: "巴山大学 与涪江高新区\n签署协议" });
    expect(found).toMatchObject({ relation: "SIGNED_WITH", source: "e1", target: "e2", status: "done", method: "model:stub" });
    if (typeof found === "string") throw new Error(found);
    expect(clean.text.slice(found.quote.start, found.quote.end)).toBe("巴山大学与涪江 高新区签署协议");
  });
  it("should take a post with its title as the text has it", () => {
    expect(
      judged({ relation: "AFFILIATED_WITH", source: "李远", target: "巴山大学", quote: "巴山大学校长李远", title: "校 长" }),
    ).toMatchObject({ title: "校长" });
  });
  it.each([
    ["an end that the window does not name", { target: "嘉陵学院" }, "end"],
    ["an end that is part of a name", { source: "巴山" }, "end"],
    ["an end that is a name and more", { source: "巴山大学校长" }, "end"],
    ["one thing at both ends", { target: "巴山大学" }, "same"],
    ["kinds that the relation does not join", { target: "李远" }, "kinds"],
    ["the wrong direction", { relation: "CO_BUILT", source: "柑橘实验室", target: "巴山大学" }, "kinds"],
    ["a quote that is not there", { quote: "巴山大学与涪江高新区解除协议" }, "quote"],
    ["a quote over two places", { quote: "巴山大学与涪江高新区签署协议,双方共建柑橘实验室。秦川学院列席" }, "quote"],
    ["a quote of nothing but space", { quote: "     " }, "quote"],
    ["a quote that names neither end", { quote: "双方共建柑橘实验室" }, "unnamed"],
    [
      "a title that is not in the quote",
      { relation: "AFFILIATED_WITH", source: "李远", target: "巴山大学", quote: "巴山大学校长李远", title: "书记" },
      "title",
    ],
    ["a title of what has none", { title: "巴山大学" }, "title"],
  ])("should refuse %s", (_, proposal, reason) => {
    expect(judged(proposal)).toBe(reason);
  });
});
//# sourceMappingURL=judge.test.js.map
