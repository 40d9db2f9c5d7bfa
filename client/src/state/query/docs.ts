import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from "graphql";

/** A place in the documentation: a type, and perhaps one entry of it. The root is no type. */
export interface DocsPlace {
  readonly type: string | null;
  readonly entry: string | null;
}

/** Something that the search of the documentation found. */
export interface DocsHit {
  readonly type: string;
  readonly entry: string | null;
  readonly description: string;
}

export type Entry = GraphQLField<unknown, unknown> | GraphQLInputField;

/** The fields of a type, where it has any. */
export function fieldsOf(type: GraphQLNamedType): readonly Entry[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

export const argsOf = (entry: Entry): readonly GraphQLArgument[] => ("args" in entry ? entry.args : []);

/** The default of an argument as a query writes it: `[NAME]`, not a list of texts. */
export function writtenDefault({ defaultValue, type }: GraphQLArgument): string {
  const value = astFromValue(defaultValue, type);
  return value ? print(value) : "null";
}

/** The schema's own types, without those of introspection. */
export const typesOf = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** Types and entries whose name or description holds every word of a text; names that begin so first. */
export function searchDocs(schema: GraphQLSchema, text: string): readonly DocsHit[] {
  const words = text.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const hits: { readonly hit: DocsHit; readonly score: number }[] = [];
  const take = (type: string, entry: string | null, description: string | null | undefined) => {
    const name = (entry ?? type).toLowerCase();
    const whole = `${name}\n${type.toLowerCase()}\n${(description ?? "").toLowerCase()}`;
    const own = `${name}\n${(description ?? "").toLowerCase()}`;
    if (!words.every((word) => whole.includes(word)) || !words.some((word) => own.includes(word))) return;
    const [first = ""] = words;
    const score = name === first ? 0 : name.startsWith(first) ? 1 : name.includes(first) ? 2 : 3;
    hits.push({ hit: { type, entry, description: description ?? "" }, score: score * 2 + (entry === null || type === "Query" ? 0 : 1) });
  };
  for (const type of typesOf(schema)) {
    take(type.name, null, type.description);
    for (const { name, description } of fieldsOf(type)) take(type.name, name, description);
    if (isEnumType(type)) for (const { name, description } of type.getValues()) take(type.name, name, description);
  }
  return hits.sort((a, b) => a.score - b.score).map(({ hit }) => hit);
}

/** The fields that give a type, for the way from a type to where it can be asked. */
export function usesOf(schema: GraphQLSchema, type: string): readonly DocsPlace[] {
  return typesOf(schema).flatMap((each) =>
    fieldsOf(each)
      .filter((field) => String(field.type).replace(/[[\]!]/gu, "") === type)
      .map(({ name }) => ({ type: each.name, entry: name })),
  );
}
