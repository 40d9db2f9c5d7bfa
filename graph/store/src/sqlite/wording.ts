import { type Mention, NODE_FIELDS } from "@chengyu-atlas/model";

/** What a mention says of its node, in the order in which it is kept; id and kind are the node's own. */
const FIELDS: readonly string[] = [...Object.keys(NODE_FIELDS).filter((field) => field !== "id" && field !== "kind"), "trust"];

/** The wording of a mention as text: equal for mentions that say the same. */
export function wordingOf(mention: Mention): string {
  const said = mention as unknown as Readonly<Record<string, unknown>>;
  return JSON.stringify(FIELDS.map((field) => said[field] ?? null));
}

/** The mention of a node that a wording stands for. */
export function mentionOf(node: Pick<Mention, "id" | "kind">, wording: string): Mention {
  const values = JSON.parse(wording) as readonly unknown[];
  const said = FIELDS.map((field, i) => [field, values[i]]).filter(([, value]) => value !== null && value !== undefined);
  return { id: node.id, kind: node.kind, ...Object.fromEntries(said) } as Mention;
}
