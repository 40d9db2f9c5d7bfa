import { type DocumentNode, Kind, type SelectionSetNode } from "graphql";

/** Which field of the schema stands behind each key of an answer, where an alias hides it: `a.b` → `signedWith`. */
export type FieldNames = ReadonlyMap<string, string>;

/** The fields behind the aliases of a document, by the path of keys in the answer. */
export function fieldNamesOf(document: DocumentNode): FieldNames {
  const names = new Map<string, string>();
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const visit = ({ selections }: SelectionSetNode, path: string, within: ReadonlySet<string>): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        const key = each.alias?.value ?? each.name.value;
        const own = path === "" ? key : `${path}.${key}`;
        if (each.alias) names.set(own, each.name.value);
        if (each.selectionSet) visit(each.selectionSet, own, within);
      } else if (each.kind === Kind.INLINE_FRAGMENT) visit(each.selectionSet, path, within);
      else {
        const fragment = fragments.get(each.name.value);
        if (fragment && !within.has(each.name.value)) visit(fragment.selectionSet, path, new Set([...within, each.name.value]));
      }
    }
  };
  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) visit(each.selectionSet, "", new Set());
  return names;
}
