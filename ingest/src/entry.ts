import { type Kind, type NodeId, normaliseName, type Region } from "@chengyu-atlas/model";

/** What is known of a node before it becomes a mention. `place` is resolved; of a Place it is the parent. */
export interface NodeEntry {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype?: string;
  readonly place?: NodeId;
  readonly region?: Region;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly note?: string;
}

/** The fields of a record that an entry takes over. */
interface EntryInput {
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly subtype?: string | undefined;
  readonly region?: Region | undefined;
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
  readonly note?: string | undefined;
}

/** A record without its undefined fields. */
export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** `record` without the fields that are undefined. */
export function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The entry that a record makes, with its names in normalised form. */
export function entryOf(id: NodeId, input: EntryInput, place?: NodeId): NodeEntry {
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
export function lend(own: NodeEntry, known: NodeEntry | undefined): NodeEntry {
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

function otherNames(name: string, names: readonly string[]): string[] {
  const others = new Set(names.map(normaliseName));
  others.delete(name);
  others.delete("");
  return [...others];
}

type OptionalFields = Pick<NodeEntry, "subtype" | "place" | "region" | "longitude" | "latitude" | "note">;

function optional(fields: { [K in keyof OptionalFields]?: OptionalFields[K] | undefined }): OptionalFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as OptionalFields;
}
