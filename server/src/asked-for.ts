import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
} from "graphql";

/**
 * The arguments of a connection that is asked for right below a field, so that its page can be read with the field itself.
 * `undefined` where it is not, or not in a way that is sure to be needed: under a type or a directive, or for its count alone.
 */
export function askedFor<Args>(info: GraphQLResolveInfo, name: string): Args | undefined {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const node = info.fieldNodes.flatMap((parent) => parent.selectionSet?.selections ?? []).find((selection) => isField(selection, name));
  if (field === undefined || node === undefined || !readsPage(node)) return undefined;
  return getArgumentValues(field, node, info.variableValues) as Args;
}

/** Names of the fields that are selected right below a field, whatever fragments they stand in. */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else visit((selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value])?.selectionSet.selections ?? []);
    }
  };
  visit(fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []));
  return names;
}

function isField(selection: SelectionNode, name: string): selection is FieldNode {
  return selection.kind === "Field" && selection.name.value === name && selection.directives?.length === 0;
}

function readsPage({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.some((part) => isField(part, "edges") || isField(part, "nodes")) ?? false;
}
