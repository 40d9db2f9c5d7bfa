import { compareDates } from "@chengyu-atlas/model";
import type { DatedRelation } from "../../state/dated/use-dated.js";

/** What the title and its line say: how many, how many of them only planned or crossing, and from when to when. */
export function numbersOf(relations: readonly Pick<DatedRelation, "validFrom" | "status" | "crossing">[]) {
  const dates = relations.flatMap(({ validFrom }) => validFrom ?? []).sort(compareDates);
  return {
    count: relations.length,
    planned: relations.filter(({ status }) => status === "planned").length,
    crossing: relations.filter(({ crossing }) => crossing).length,
    from: dates[0] ?? "",
    to: dates.at(-1) ?? "",
  };
}
