import type { EdgeData } from "./elements.js";

/** The relation that a tap on a line selects: the strongest, and where one of its relations is selected already, the next. */
export function memberAfter({ lead, members }: Pick<EdgeData, "lead" | "members">, selected: string | null): string {
  const at = selected === null ? -1 : members.indexOf(selected);
  return at < 0 ? lead : (members[(at + 1) % members.length] ?? lead);
}
