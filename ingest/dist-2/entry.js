import { normaliseName } from "@chengyu-atlas/model";
/** `record` without the fields that are undefined. */
export function defined(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
/** The entry that a record makes, with its names in normalised form. */
export function entryOf(id, input, place) {
  const { kind, subtype, region, longitude, latitude, note } = input;
  const name = normaliseName(input.name);
  return {
    id,
    kind,
    name,
    aliases: otherNames(name, input.aliases ?? []),
    ...optional({ subtype, place, region, longitude, latitude, note }),
  };
}
/** `own`, completed with what the gazetteer knows of the same node. What the document says itself comes first. */
export function lend(own, known) {
  if (known === undefined) return own;
  const coordinates = own.longitude === undefined ? known : own;
  return {
    id: known.id,
    kind: known.kind,
    name: known.name,
    aliases: otherNames(known.name, [own.name, ...own.aliases, ...known.aliases]),
    ...optional({
      subtype: own.subtype ?? known.subtype,
      place: own.place ?? known.place,
      region: own.region ?? known.region,
      longitude: coordinates.longitude,
      latitude: coordinates.latitude,
      note: own.note ?? known.note,
    }),
  };
}
function otherNames(name, names) {
  const others = new Set(names.map(normaliseName));
  others.delete(name);
  others.delete("");
  return [...others];
}
function optional(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=entry.js.map
