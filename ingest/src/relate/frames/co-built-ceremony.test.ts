import { expect, it } from "vitest";
import { extract } from "../../extract/extract.js";
import { known } from "../../recognise/testing/read.js";

/** What is built together by an article's first sentence. */
function built(text: string): string[] {
  const { recognition, relations } = extract(
    { text: `科技动态\n2021-06-18\n重庆日报\nhttp://example.org/1\n\n${text}\n`, format: "txt", parts: [], notes: [] },
    known,
    { issued: "2021-06-18" },
  );
  const nameOf = (id: string): string | undefined => recognition.entities.find((e) => e.id === id)?.name;
  return relations
    .filter(({ relation }) => relation === "CO_BUILT")
    .map(({ source, target, status }) => `${nameOf(source)} → ${nameOf(target)} ${status}`);
}

it("should read what the parties of a ceremony will build", () => {
  expect(built("6月16日,南川区人民政府与西华大学共建西华大学南川研究院签约仪式举行。西华大学南川研究院服务农业。").sort()).toEqual([
    "南川区人民政府 → 西华大学南川研究院 planned",
    "西华大学 → 西华大学南川研究院 planned",
  ]);
});

it.each(["6月16日,南川区人民政府与西华大学战略合作签约仪式举行。", "6月16日,南川区人民政府与西华大学研讨会举行,西华大学南川研究院参加。"])(
  "should read nothing in %s",
  (text) => {
    expect(built(text)).toEqual([]);
  },
);
