import type { Amount, Fields } from "@chengyu-atlas/model";
import { int } from "./connection.js";
import { idOf, isCut, keyOf } from "./keys.js";

/** What Neo4j holds of a record, by property. */
export type Properties = Readonly<Record<string, unknown>>;

/** A record as properties: ids as keys, whole numbers as such, an amount spread over three. Ids that were cut are whole in `long`. */
export function toProperties(fields: Fields, record: object): Properties {
  const properties: Record<string, unknown> = {};
  const long: Record<string, string> = {};
  const values = record as Properties;
  for (const [name, { type }] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined) continue;
    if (type === "id") {
      const key = keyOf(value as string);
      properties[name] = key;
      if (isCut(key)) long[name] = value as string;
    } else if (type === "int") properties[name] = int(value as number);
    else if (type === "amount") {
      const { value: number, unit, bound } = value as Amount;
      Object.assign(properties, { amountValue: number, amountUnit: unit, amountBound: bound });
    } else properties[name] = value;
  }
  return Object.keys(long).length === 0 ? properties : { ...properties, long: JSON.stringify(long) };
}

/**
 * What makes the properties of a node those of a record: absent fields as null, which takes away what was there. The id
 * is left out, since to set it, even to what it is, waits for all who look it up.
 */
export function changes(fields: Fields, record: object): Properties {
  const names = propertyNames(fields);
  const { id: _, ...properties } = {
    ...Object.fromEntries([...names, "long"].map((name) => [name, null])),
    ...toProperties(fields, record),
  };
  return properties;
}

/** Ids that were cut, by field. */
export function longIds(long: unknown): Readonly<Record<string, string>> | undefined {
  return typeof long === "string" ? JSON.parse(long) : undefined;
}

function propertyNames(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, { type }]) => (type === "amount" ? AMOUNT : [name]));
}

const AMOUNT = ["amountValue", "amountUnit", "amountBound"] as const;

/** A record as a query returns it: its properties in the order of a shape. A list is half the size of a map. */
export type Row = readonly unknown[];

/** What a query returns of a record, and how it is read back. */
export interface Shape {
  /** The list of properties of a variable, in Cypher. */
  readonly of: (variable: string) => string;
  /** The record in a row; absent fields are left out. */
  readonly read: (row: Row) => Readonly<Record<string, unknown>>;
}

/** The type of a relationship, as if it were a property of it. */
export const RELATION = "relation";

/** The shape of a record with these fields, and `more` that are plain properties; with `RELATION`, of a relationship. */
export function shape(fields: Fields, ...more: readonly string[]): Shape {
  const names = [...propertyNames(fields), ...more, "long"];
  const column = (variable: string, name: string) =>
    name === RELATION && more.includes(name) ? `type(${variable})` : `${variable}.${name}`;
  const plain = more.map((name) => [name, "text"] as const);
  const columns = [...Object.entries(fields).map(([name, { type }]) => [name, type] as const), ...plain].map(
    ([name, type]) => ({ name, type, at: names.indexOf(type === "amount" ? AMOUNT[0] : name) }) as const,
  );
  return {
    of: (variable) => `[${names.map((name) => column(variable, name)).join(", ")}]`,
    read: (row) => {
      const record: Record<string, unknown> = {};
      const long = longIds(row[names.length - 1]);
      for (const { name, type, at } of columns) {
        const value = row[at];
        if (value === null || value === undefined) continue;
        if (type === "id") record[name] = long?.[name] ?? idOf(value as string);
        else record[name] = type === "amount" ? { value, unit: row[at + 1], bound: row[at + 2] } : value;
      }
      return record;
    },
  };
}

/** How records are created from lists of their properties. */
export interface Creation {
  /** The map of properties in Cypher, taken from such a list; `without` one where that stays as it is. */
  readonly of: (list: string, without?: string) => string;
  readonly list: (properties: Properties) => Row;
}

/** The creation of records with these fields, and `more` that are plain properties. Where a property is absent the list has null. */
export function creation(fields: Fields, ...more: readonly string[]): Creation {
  const names = [...propertyNames(fields), ...more, "long"];
  return {
    of: (list, without) => `{${names.flatMap((name, at) => (name === without ? [] : `${name}: ${list}[${at}]`)).join(", ")}}`,
    list: (properties) => names.map((name) => properties[name] ?? null),
  };
}
