import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./atlas.js";

/** A question of seeds/questions.yaml. */
export interface WorkedQuestion {
  readonly id: string;
  readonly show: string;
  readonly graphql: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Lists that are rightly empty on the sample, by path. */
  readonly none?: readonly string[];
  readonly cypher: string;
  /** What part of the GraphQL answer is what column of the Cypher one; `rows` is their number. */
  readonly same: Readonly<Record<string, string>>;
}

/** The worked questions, as they are written. */
export function worked(): readonly WorkedQuestion[] {
  return parse(readFileSync(join(ROOT, "seeds/questions.yaml"), "utf8")) as WorkedQuestion[];
}

/** All values of an answer at a path such as `relations.nodes[].id`; `*` is every field. What is absent is left out. */
export function valuesAt(answer: unknown, path: string): readonly unknown[] {
  const steps = path.replaceAll("[]", ".*").split(".");
  let found: readonly unknown[] = [answer];
  for (const step of steps) {
    const inner = (value: unknown) => (step === "*" ? Object.values(value as object) : [(value as Record<string, unknown>)[step]]);
    found = found.filter((value) => value !== null && value !== undefined).flatMap(inner);
  }
  return found.filter((value) => value !== null && value !== undefined);
}
