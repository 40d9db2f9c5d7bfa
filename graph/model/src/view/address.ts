import { type Day, isPartialDate, type PartialDate } from "../partial-date.js";
import { FACETS, type Facet, NO_FILTER, type ViewFilter } from "./filter.js";
import { readStep } from "./step-text.js";
import type { ViewStep } from "./steps.js";

/** What of the explorer's address says which data is meant. The rest says how it is shown. */
export interface ViewData {
  readonly filter: ViewFilter;
  readonly steps: readonly ViewStep[];
}

/** What an address has after the question mark, by name; a `URLSearchParams` is one. */
export interface AddressQuery {
  get(name: string): string | null;
}

/** The names in an address that `readViewData` reads. */
export const DATA_NAMES = ["v", "off", "cross", "from", "to", "asof", "undated", "proposed"] as const;

export function readPartialDate(text: string): PartialDate | null {
  return isPartialDate(text) ? text : null;
}

export function readDay(text: string): Day | null {
  return isPartialDate(text) && text.length === 10 ? text : null;
}

export function readFacet(text: string): Facet | null {
  return FACETS.find((facet) => facet === text) ?? null;
}

/** A list in an address: its pieces stand between marks, and a mark within a piece is escaped as in an address. */
export function readList<T>(text: string, mark: string, read: (piece: string) => T | null): readonly T[] {
  const escaped = encodeURIComponent(mark);
  return text.split(mark).flatMap((piece) => read(piece.replaceAll(escaped, mark)) ?? []);
}

/**
 * The data part of an address: what it has after the question mark, as saved views keep it. What cannot be read is passed
 * over, as the explorer does; of a name that stands twice the first counts.
 */
export function readViewData(address: AddressQuery): ViewData {
  const one = <T>(name: (typeof DATA_NAMES)[number], read: (text: string) => T | null, otherwise: T): T => {
    const text = address.get(name);
    return (text === null ? null : read(text)) ?? otherwise;
  };
  return {
    steps: one("v", (text) => readList(text, "|", readStep), []),
    filter: {
      off: one("off", (text) => readList(text, ",", readFacet), NO_FILTER.off),
      crossing: one("cross", readFlag, NO_FILTER.crossing),
      from: one("from", readPartialDate, null),
      to: one("to", readPartialDate, null),
      asOf: one("asof", readDay, null),
      undated: one("undated", readFlag, NO_FILTER.undated),
      proposed: one("proposed", readFlag, NO_FILTER.proposed),
    },
  };
}

/** A piece of an address that names data and cannot be read. The explorer passes over it; who counts on an export must hear of it. */
export function unreadViewData(address: AddressQuery): readonly { readonly name: string; readonly text: string }[] {
  const pieces = (name: string, mark: string) => (address.get(name) ?? "").split(mark).map((text) => ({ name, text }));
  const unread = (read: (text: string) => unknown) => (piece: { readonly text: string }) => piece.text !== "" && read(piece.text) === null;
  return [
    ...pieces("v", "|").filter(unread((text) => readStep(text.replaceAll("%7C", "|")))),
    ...pieces("off", ",").filter(unread(readFacet)),
    ...["from", "to"].flatMap((name) => pieces(name, "\n")).filter(unread(readPartialDate)),
    ...pieces("asof", "\n").filter(unread(readDay)),
    ...["cross", "undated", "proposed"]
      .flatMap((name) => pieces(name, "\n"))
      .filter(unread((text) => (/^(?:true|false)$/iu.test(text) ? text : null))),
  ];
}

const readFlag = (text: string) => text.toLowerCase() === "true";
