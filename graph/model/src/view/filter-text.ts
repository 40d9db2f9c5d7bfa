import { isPartialDate } from "../partial-date.js";
import { FACETS, NO_FILTER, type ViewFilter } from "./filter.js";

/** A filter as one short text, for where it is part of something else: `off=Place.LOCATED_IN;cross;from=2019`. Empty where it leaves out nothing. */
export function writeFilter({ off, crossing, from, to, asOf, undated, proposed }: ViewFilter): string {
  return [
    off.length > 0 && `off=${off.join(".")}`,
    crossing && "cross",
    from !== null && `from=${from}`,
    to !== null && `to=${to}`,
    asOf !== null && `asof=${asOf}`,
    !undated && "dated",
    proposed && "proposed",
  ]
    .filter(Boolean)
    .join(";");
}

/** Reads what `writeFilter` wrote, and passes over what it does not know. */
export function readFilter(text: string): ViewFilter {
  const parts = new Map(text.split(";").map((part) => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""]));
  const date = (name: string) => {
    const found = parts.get(name) ?? "";
    return isPartialDate(found) ? found : null;
  };
  const off = (parts.get("off") ?? "").split(".");
  const asOf = date("asof");
  return {
    ...NO_FILTER,
    off: FACETS.filter((facet) => off.includes(facet)),
    crossing: parts.has("cross"),
    from: date("from"),
    to: date("to"),
    asOf: asOf?.length === 10 ? asOf : null,
    undated: !parts.has("dated"),
    proposed: parts.has("proposed"),
  };
}
