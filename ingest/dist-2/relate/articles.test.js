import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { told } from "./testing/told.js";

/** Paragraphs of a file between lines of ===: marked-up text, then what it states, each after =>. */
function articles(file) {
  const text = readFileSync(new URL(`./testing/${file}`, import.meta.url), "utf8");
  return text.split("\n===\n").map((article) => {
    const lines = article.trim().split("\n");
    const markup = lines.filter((l) => !l.startsWith("=> ")).join("\n");
    return { title: markup.slice(0, 40), markup, states: lines.filter((l) => l.startsWith("=> ")).map((l) => l.slice(3)) };
  });
}
describe("articles in the manner of the papers", () => {
  it.each(articles("articles.txt"))("should state what is listed with $title", ({ markup, states }) => {
    expect(told(markup)).toEqual(states);
  });
});
describe("articles full of triggers", () => {
  it.each(articles("controls.txt"))("should state hardly anything in $title", ({ markup, states }) => {
    expect(told(markup)).toEqual(states);
  });
});
//# sourceMappingURL=articles.test.js.map
