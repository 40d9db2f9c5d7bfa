import { type SubgraphColumns, unpackSubgraph } from "@chengyu-atlas/model";
import type { SubgraphCardFragment } from "../../api/documents.generated.js";
import type { SceneAnswer } from "./types.js";

const unpacked = new WeakMap<SubgraphColumns, Omit<SceneAnswer, "truncated">>();

/** An answer in columns as nodes and relations. The same answer, asked for again, gives the same objects. */
export function answerOf({ truncated, columns }: SubgraphCardFragment): SceneAnswer {
  const items = unpacked.get(columns) ?? unpackSubgraph(columns);
  unpacked.set(columns, items);
  return { truncated, ...items };
}
