import { type KeyboardEvent, useId, useState } from "react";
import { useSearch } from "./use-search.js";

type Search = ReturnType<typeof useSearch>["search"];
export type Hit = Extract<Search, { readonly phase: "found" }>["hits"][number];

interface Wish {
  /** What may be offered. */
  readonly accepts: (hit: Hit) => boolean;
  readonly most?: number;
  /** Hears Enter on a result. `false` where there is nothing to take, and the key is another's. */
  readonly onTake: (hit: Hit) => boolean | undefined;
  /** Escape empties the field, rather than closing what it stands in. */
  readonly clearable?: boolean;
}

/** A field that finds nodes by any of their names: arrow keys walk through what is found, Enter takes one. */
export function useNodeField({ accepts, most, onTake, clearable = false }: Wish) {
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { search } = useSearch(text);
  const current = search.phase === "found" && search.current;
  const hits = current ? search.hits.filter(accepts).slice(0, most) : [];
  const change = (next: string) => {
    setText(next);
    setActive(0);
  };
  const press = (event: KeyboardEvent): boolean => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const hit = hits[active];
    if (by !== 0) setActive(Math.max(0, Math.min(hits.length - 1, active + by)));
    else if (event.key === "Enter" && hit) return onTake(hit) !== false;
    else if (event.key === "Escape" && clearable && text !== "") change("");
    else return false;
    return true;
  };
  return {
    text,
    change,
    hits,
    active,
    setActive,
    failed: search.phase === "failed",
    /** Whether nothing that may be offered goes by this name. */
    none: search.phase === "none" || (current && hits.length === 0),
    listId: `${id}-list`,
    optionId: (at: number) => `${id}-${at}`,
    /** What the field itself carries. */
    input: {
      role: "combobox",
      "aria-expanded": hits.length > 0,
      "aria-controls": `${id}-list`,
      "aria-activedescendant": hits.length > 0 ? `${id}-${active}` : undefined,
      "aria-autocomplete": "list",
      autoComplete: "off",
      spellCheck: false,
      value: text,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) => change(event.currentTarget.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing || !press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  } as const;
}
