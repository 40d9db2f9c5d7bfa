import { type Tier, tierOf } from "@chengyu-atlas/model";
import { fold, type StoredNode, searchTerms } from "@chengyu-atlas/store";

const HAN = /\p{Script=Han}/u;

/**
 * The name or alias of a hit that the text met best, the name first among equals. Pinyin is computed only for texts
 * that could be pinyin: with a Chinese character in it, a text can meet nothing but the names themselves.
 */
export function matchedName(node: StoredNode, text: string): string {
  const needle = fold(text);
  const termsOf = HAN.test(needle) ? (name: string) => [fold(name)] : (name: string) => searchTerms([name]);
  let best = node.name;
  let bestTier: Tier | undefined;
  for (const name of [node.name, ...node.aliases]) {
    const tier = tierOf(termsOf(name), needle);
    if (tier === undefined || (bestTier !== undefined && tier >= bestTier)) continue;
    best = name;
    bestTier = tier;
    if (tier === 0) break;
  }
  return best;
}
