import { describe, expect, it } from "vitest";
import { datesOf } from "../../values/index.js";
import { relate } from "../relate.js";
import { describeFrame } from "../testing/describe-frame.js";
import { tell } from "../testing/told.js";

/** What is told where a ceremony has its parties in its name. */
function signings(text, parties, event) {
  const { clean } = tell(text);
  const entities = [event, ...parties].map((name, i) => ({
    id: `e${i + 1}`,
    kind: i === 0 ? "Event" : "Institution",
    name,
    aliases: [],
    rule: "told",
  }));
  const spans = entities.map(({ id, name }) => ({
    entity: id,
    start: clean.text.indexOf(name),
    end: clean.text.indexOf(name) + name.length,
    by: "name",
  }));
  const recognition = { entities, spans, posts: [] };
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relate(clean, recognition, datesOf(clean))
    .filter(({ relation }) => relation === "SIGNED_WITH")
    .map(({ source, target, status, date }) => `${names.get(source)} ${names.get(target)} ${status} ${date}`);
}
describe("parties in the name of a ceremony", () => {
  const event = "青禾大学与白鹤区政府校地合作签约仪式";
  it("should have signed", () => {
    expect(signings(`6月2日,${event}举行。`, ["青禾大学", "白鹤区政府"], event)).toEqual(["青禾大学 白鹤区政府 done 2023-06-02"]);
  });
  it("should have signed where more is done at it", () => {
    const more = "青禾大学与白鹤集团战略合作签约暨联合研究院揭牌仪式";
    expect(signings(`6月2日,${more}举行。`, ["青禾大学", "白鹤集团"], more)).toEqual(["青禾大学 白鹤集团 done 2023-06-02"]);
  });
  it("should be about to sign where it is still to come", () => {
    expect(signings(`${event}将于下周举行。`, ["青禾大学", "白鹤区政府"], event)[0]).toContain("planned");
  });
  it("should be the only ones", () => {
    const other = "青禾大学与白鹤区政府座谈会";
    expect(signings(`6月2日,${other}举行。`, ["青禾大学", "白鹤区政府"], other)).toEqual([]);
  });
});
describeFrame("signed-with/ceremony", { states: [], nothing: ["{E:青禾产业合作签约仪式}落幕。"] });
//# sourceMappingURL=signed-with-ceremony.test.js.map
