// The worked questions of seeds/questions.yaml: read once, written as a module of the client and as docs/cypher.md.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const QUESTIONS_FILE = "seeds/questions.yaml";
const SHOWN = ["table", "graph", "map", "chart", "json"];

/** The questions in their order. Throws, naming the question and what it lacks. */
export function readQuestions(file = QUESTIONS_FILE) {
  const questions = parse(readFileSync(file, "utf8"));
  const seen = new Set();
  for (const { id, zh, en, explain, show, graphql, cypher } of questions) {
    const lacking = Object.entries({ id, zh, en, "explain.zh": explain?.zh, "explain.en": explain?.en, graphql, cypher }).filter(
      ([, v]) => !v,
    );
    if (lacking.length > 0) throw new Error(`${file}: question "${id ?? zh}" has no ${lacking.map(([name]) => name).join(", ")}.`);
    if (!/^[a-z][a-z0-9-]*$/.test(id) || seen.has(id))
      throw new Error(`${file}: "${id}" must be small letters with dashes, and be there once.`);
    if (!SHOWN.includes(show)) throw new Error(`${file}: question "${id}" is shown as "${show}"; it takes one of ${SHOWN.join(", ")}.`);
    seen.add(id);
  }
  return questions;
}

/** The module by which the query page has them: no Cypher, since it runs against the server. */
export function questionsModule(questions) {
  const kept = questions.map(({ id, zh, en, explain, show, graphql, variables = {} }) => ({
    id,
    zh,
    en,
    explain,
    show,
    graphql,
    variables,
  }));
  return `// Derived from ${QUESTIONS_FILE} by "npm run generate". Do not edit.

/** A worked question on the sample network: what it asks, why so, how its answer is best seen, and the query with its variables. */
export interface Question {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly explain: { readonly zh: string; readonly en: string };
  readonly show: ${SHOWN.map((show) => JSON.stringify(show)).join(" | ")};
  readonly graphql: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const QUESTIONS: readonly Question[] = ${JSON.stringify(kept, null, 2)};
`;
}
