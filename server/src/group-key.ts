import { DOCUMENT_TYPES, KINDS, type Label, REGIONS, RELATIONS, STATES, STATUSES } from "@chengyu-atlas/model";
import type { Context } from "./context.js";

type Words = Readonly<Record<string, Label>>;

const UNKNOWN: Label = { zh: "不详", en: "unknown" };
const SUBTYPES: Words = Object.assign({}, ...Object.values(KINDS).map(({ subtypes }) => subtypes));
const labels = (specs: Readonly<Record<string, { readonly label: Label }>>): Words =>
  Object.fromEntries(Object.entries(specs).map(([name, { label }]) => [name, label]));

/** Words for the values of a key, by what the key ends with. */
const WORDS: Readonly<Record<string, Words>> = {
  KIND: labels(KINDS),
  SUBTYPE: SUBTYPES,
  REGION: REGIONS,
  TYPE: { ...labels(RELATIONS), ...DOCUMENT_TYPES },
  STATUS: STATUSES,
  STATE: STATES,
  CROSSING: { true: { zh: "跨两地", en: "crossing" }, false: { zh: "不跨两地", en: "not crossing" } },
};

/** Keys whose values are ids of nodes. */
const NODES = /^(?:SUBJECT|SOURCE|TARGET|CITY|(?:SOURCE|TARGET)_CITY)$/u;

/** One thing that a group has in common. */
export class GroupKey {
  constructor(
    readonly key: string,
    readonly value: string | null,
  ) {}

  async label({ language }: { language?: "zh" | "en" | null }, context: Context): Promise<string> {
    const words = this.value === null ? UNKNOWN : WORDS[this.key.replace(/^(?:SOURCE|TARGET)_/u, "")]?.[this.value];
    if (words !== undefined) return words[language ?? "zh"];
    const node = await this.node({}, context);
    // a city that only nodes name is known by its id, which is made of its name
    return node?.name ?? (NODES.test(this.key) ? (this.value ?? "").replace(/^[a-z]+:/u, "") : (this.value ?? ""));
  }

  async node(_args: unknown, { loaders }: Context) {
    return this.value !== null && NODES.test(this.key) ? loaders.nodes.load(this.value) : undefined;
  }
}
