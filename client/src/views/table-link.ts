import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback } from "react";
import { VIEW_IDS } from "./ids.js";

const parsers = { view: parseAsStringLiteral(VIEW_IDS), tt: parseAsString, tw: parseAsString, tc: parseAsString, tf: parseAsString };

/** Opens the table on the nodes of the picture that belong to no city: those that a map cannot show. */
export function useUnplacedTable(): () => void {
  const [, set] = useQueryStates(parsers);
  return useCallback(() => void set({ view: "table", tt: null, tw: null, tc: null, tf: "city=∅" }, { history: "push" }), [set]);
}
