import { fileURLToPath } from "node:url";
import { cleanText } from "../../clean/clean-text.js";
import { loadGazetteer } from "../../gazetteer.js";
import { recognise } from "../recognise.js";

const { gazetteer } = await loadGazetteer(fileURLToPath(new URL("../../../../seeds/gazetteer", import.meta.url)));
/** The gazetteer that comes with the product. */
export const known = gazetteer;
/** An article as a paper prints it: headline, day, paper and text. */
export function article(text, { title = "科技动态", issued = "2021-06-18", paper = "重庆日报" } = {}) {
  return `${title}\n${issued}\n${paper}\nhttp://example.org/1\n\n${text}\n`;
}
/** What is recognised in an article. */
export function read(text, head) {
  const clean = cleanText(article(text, head));
  return { clean, found: recognise(clean, known) };
}
/** Kind and name of everything that is named, but places. */
export function named(text, head) {
  return read(text, head)
    .found.entities.filter(({ kind }) => kind !== "Place")
    .map(({ kind, name }) => `${kind} ${name}`);
}
/** Person, employer and title of every post. */
export function posts(text, head) {
  const { found } = read(text, head);
  const nameOf = (id) => found.entities.find((entity) => entity.id === id)?.name;
  return found.posts.map(({ person, employer, title }) => `${nameOf(person)} @ ${nameOf(employer)} = ${title}`);
}
/** The stretches of the text where a thing is named, with how. */
export function spansOf(text, name, head) {
  const { clean, found } = read(text, head);
  const entity = found.entities.find((one) => one.name === name || one.aliases.includes(name));
  return found.spans.filter((span) => span.entity === entity?.id).map(({ start, end, by }) => `${by} ${clean.text.slice(start, end)}`);
}
//# sourceMappingURL=read.js.map
