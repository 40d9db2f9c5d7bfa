import type { NodeId } from "@chengyu-atlas/model";
import { useMemo } from "react";
import type { Selection } from "../../state/selection/selection.js";
import type { Sides } from "./sides.js";

/** What stands out: the hovered thing, or what is selected, with its lines and their ends. */
export interface Lit {
  /** Whether anything stands out, so that the rest is lowered. */
  readonly any: boolean;
  readonly nodes: ReadonlySet<NodeId>;
  readonly links: ReadonlySet<string>;
}

export function useLit(sides: Sides, selection: Selection, hovered: string | null): Lit {
  return useMemo(() => {
    const of = (match: (link: Sides["links"][number]) => boolean, also: readonly NodeId[]): Lit => {
      const links = sides.links.filter(match);
      const nodes = new Set([...also, ...links.flatMap(({ a, b }) => [a, b])]);
      return { any: links.length > 0, nodes, links: new Set(links.map(({ id }) => id)) };
    };
    if (hovered !== null) {
      return sides.nodes.has(hovered) ? of(({ a, b }) => a === hovered || b === hovered, [hovered]) : of(({ id }) => id === hovered, []);
    }
    switch (selection.kind) {
      case "none":
        return { any: false, nodes: new Set(), links: new Set() };
      case "node":
        return of(({ a, b }) => a === selection.id || b === selection.id, [selection.id]);
      case "edge":
        return of(({ relations }) => relations.some(({ id }) => id === selection.id), []);
    }
  }, [sides, selection, hovered]);
}
