import type { Question } from "../../pages/query/questions.generated.js";

/** The questions that hold every word of a text, in either language, in what they ask, explain or query; in their order. */
export function matching(questions: readonly Question[], text: string): readonly Question[] {
  const words = text.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return questions;
  return questions.filter(({ id, zh, en, explain, graphql }) => {
    const whole = [id, zh, en, explain.zh, explain.en, graphql].join("\n").toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
