import { kindOfId, nodeId } from "@chengyu-atlas/model";
import { MAX_PAGE } from "@chengyu-atlas/store";
import { legalForms } from "./legal-form.js";

const RULE = "legal-form";
const KIND = "Institution";
/**
 * Puts companies together that differ in the wording of their legal form alone, each as a decision in the journal that names the
 * rule and can be undone. A pair on which there ever was a decision is left as it is.
 */
export async function mergeLegalForms(store, ids) {
  const pairs = [...pairsOf(ids)];
  const merged = [];
  for (let at = 0; at < pairs.length; at += MAX_PAGE / 2) {
    const asked = pairs.slice(at, at + MAX_PAGE / 2);
    const nodes = await store.nodes(asked.flat());
    for (const [i, [from, into]] of asked.entries()) {
      const [one, other] = [nodes[2 * i], nodes[2 * i + 1]];
      if (one?.id !== from || other?.id !== into || (await wasDecided(store, from, into))) continue;
      await store.decide({ action: "merge", from, into, rule: RULE });
      merged.push({ from, into, rule: RULE });
    }
  }
  return merged;
}
/** Each pair of wordings once, the one that is kept last. */
function pairsOf(ids) {
  const pairs = new Map();
  for (const id of ids) {
    const forms = kindOfId(id) === KIND ? legalForms(id.slice(id.indexOf(":") + 1)) : undefined;
    if (forms === undefined) continue;
    const into = nodeId(KIND, forms.kept);
    pairs.set(into, [nodeId(KIND, forms.other), into]);
  }
  return pairs.values();
}
async function wasDecided(store, from, into) {
  const { items } = await store.listDecisions({ actions: ["merge"], target: from }, { first: MAX_PAGE });
  return items.some(({ item }) => item.action === "merge" && item.from === from && item.into === into);
}
//# sourceMappingURL=merge-forms.js.map
