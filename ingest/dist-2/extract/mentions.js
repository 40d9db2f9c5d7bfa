import { compareText } from "@chengyu-atlas/model";
import { defined } from "../entry.js";
import { Homes } from "../homes.js";

/** How far fields are trusted where documents differ, see `Mention`: the gazetteer's are a person's word, a text's are a rule's reading. */
const TRUST = { gazetteer: 0, rule: 1 };
/** What the document says of its nodes, and the places that these stand in. */
export function mentionsOf(nodes, claims, gazetteer) {
  const entry = (id) => nodes.get(id) ?? gazetteer.get(id);
  const homes = new Homes(
    entry,
    claims.filter(({ state }) => state === "accepted"),
  );
  const mentioned = new Set(nodes.keys());
  for (const id of nodes.keys()) {
    const start = homes.place(id);
    for (const place of start === undefined ? [] : homes.ancestry(start)) mentioned.add(place.id);
  }
  return [...mentioned].sort(compareText).flatMap((id) => {
    const said = entry(id);
    if (said === undefined) return [];
    const home = defined({ place: homes.place(id), city: homes.city(id), region: homes.region(id) });
    const trust = gazetteer.get(id) === undefined ? TRUST.rule : TRUST.gazetteer;
    return [{ ...said, aliases: [...said.aliases].sort(compareText), ...home, trust }];
  });
}
//# sourceMappingURL=mentions.js.map
