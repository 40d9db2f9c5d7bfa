import { tapeAt } from "./locate.js";
/** The posts of a document as findings, each at its sentence. */
export function* postFindings(story) {
  for (const { person, employer, title, quote } of story.recognition.posts) {
    const source = story.mentions.entities.get(person);
    const target = story.mentions.entities.get(employer);
    const tape = tapeAt(story, quote.start);
    if (source && target && tape) yield { source, target, tape, quote, status: "done", ...(title && { title }) };
  }
}
//# sourceMappingURL=post-findings.js.map
