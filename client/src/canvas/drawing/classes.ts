import type { Collection, EdgeCollection, NodeCollection, SingularElementReturnValue } from "cytoscape";

type Some = Collection | EdgeCollection | NodeCollection;

/**
 * Sees to it that of `managed` each element wears just the classes that `of` gives. Only what differs is touched: the
 * engine styles anew whatever is told of a class, be it there already or not.
 */
export function wear(elements: Some, managed: readonly string[], of: (element: SingularElementReturnValue) => readonly string[]): void {
  for (const element of elements.toArray() as SingularElementReturnValue[]) {
    const wanted = of(element);
    for (const name of managed) {
      const on = wanted.includes(name);
      if (element.hasClass(name) !== on) element.toggleClass(name, on);
    }
  }
}

/** Takes classes from whatever wears them. */
export function shed(elements: Some, managed: readonly string[]): void {
  wear(elements, managed, () => []);
}
