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
}

/** The worked questions, as they are written. */
export function worked(): readonly WorkedQuestion[] {
  return parse(readFileSync(join(ROOT, "seeds/questions.yaml"), "utf8")) as WorkedQuestion[];
}
