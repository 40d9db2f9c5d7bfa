import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * Whether an answer takes in a field at the end of `path` below the field that is being resolved, in whatever fragment.
 * Where a directive may leave it out it counts as asked for.
 */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const within = (set: SelectionSetNode | undefined, [name, ...rest]: readonly string[]): boolean => {
    if (name === undefined) return true;
    return (set?.selections ?? []).some((selection) => {
      if (selection.kind === "InlineFragment") return within(selection.selectionSet, [name, ...rest]);
      if (selection.kind === "FragmentSpread") return within(fragments[selection.name.value]?.selectionSet, [name, ...rest]);
      return selection.name.value === name && within(selection.selectionSet, rest);
    });
  };
  return fieldNodes.some(({ selectionSet }) => within(selectionSet, path));
}
