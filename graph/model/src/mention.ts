import { compareText } from "./canonical.js";
import type { GraphNode } from "./fields.js";
import { normaliseName } from "./ids.js";

/**
 * What one document says of one node. A node is nothing but the fold of its mentions, so the order in which
 * documents arrive, or a withdrawal between them, never shows in the result.
 */
export type Mention = GraphNode & {
  /** How far its fields are trusted where mentions differ: 0 a person's word, 1 a rule, 2 a model. */
  readonly trust: number;
};

/** Folds the mentions of one node, each with its document's id, into the node. `undefined` where there is none. */
export function foldMentions(mentions: readonly { readonly document: string; readonly mention: Mention }[]): GraphNode | undefined {
  const ranked = [...mentions].sort((a, b) => a.mention.trust - b.mention.trust || compareText(a.document, b.document));
  const best = ranked[0]?.mention;
  if (best === undefined) return undefined;
  const aliases = new Map<string, string>();
  for (const { mention } of ranked) {
    for (const alias of [mention.name, ...mention.aliases]) {
      const key = normaliseName(alias);
      if (key !== "" && !aliases.has(key)) aliases.set(key, key);
    }
  }
  aliases.delete(normaliseName(best.name));
  const first = <K extends keyof GraphNode>(key: K) => ranked.find(({ mention }) => mention[key] !== undefined)?.mention[key];
  const node: Record<string, unknown> = {
    id: best.id,
    kind: best.kind,
    name: normaliseName(best.name),
    aliases: [...aliases.values()].sort(compareText),
  };
  for (const key of ["subtype", "place", "city", "region", "longitude", "latitude", "note"] as const) {
    const value = first(key);
    if (value !== undefined) node[key] = value;
  }
  return node as unknown as GraphNode;
}
