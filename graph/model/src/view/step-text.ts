import { kindOfId } from "../ids.js";
import { isRelation } from "../relations.js";
import { readFilter, writeFilter } from "./filter-text.js";
import type { Hops, ViewStep } from "./steps.js";

/**
 * In an address: `id` adds a node, `*id` expands it (`*CO_BUILT*id` by one relation, `*2*id` over two links), `^id` folds it, `-id` hides it,
 * `=id` shows it and its surroundings alone, `@id,id` leaves only these, `!x,y!id` pins one, `.x,y!id` moves one, `~` arranges anew (`~cross` under a filter).
 */
export function writeStep(step: ViewStep): string {
  switch (step.do) {
    case "add":
      return step.id;
    case "expand": {
      const how = `${step.hops ?? ""}${step.relation ?? ""}`;
      return how === "" ? `*${step.id}` : `*${how}*${step.id}`;
    }
    case "collapse":
      return `^${step.id}`;
    case "hide":
      return `-${step.id}`;
    case "focus":
      return `=${step.id}`;
    case "only":
      return `@${step.ids.map(escapeComma).join()}`;
    case "place":
      return `${step.pinned ? "!" : "."}${Math.round(step.at.x)},${Math.round(step.at.y)}!${step.id}`;
    case "arrange":
      return `~${step.filter ? writeFilter(step.filter) : ""}`;
  }
}

/** Reads one step, or nothing where the text is none. */
export function readStep(text: string): ViewStep | null {
  const rest = text.slice(1);
  switch (text[0]) {
    case "*":
      return readExpand(rest);
    case "!":
    case ".":
      return readPlace(rest, text[0] === "!");
    case "@": {
      const ids = rest.split(",").map(unescapeComma).filter(kindOfId);
      return ids.length > 0 ? { do: "only", ids } : null;
    }
    case "~":
      return rest === "" ? { do: "arrange" } : { do: "arrange", filter: readFilter(rest) };
    case "^":
      return kindOfId(rest) ? { do: "collapse", id: rest } : null;
    case "-":
      return kindOfId(rest) ? { do: "hide", id: rest } : null;
    case "=":
      return kindOfId(rest) ? { do: "focus", id: rest } : null;
    default:
      return kindOfId(text) ? { do: "add", id: text } : null;
  }
}

const EXPAND = /^(?:([23])?([A-Z_]+)?\*)?(.+)$/u;

function readExpand(text: string): ViewStep | null {
  const [, hops, relation, id = ""] = EXPAND.exec(text) ?? [];
  if (!kindOfId(id) || (relation !== undefined && !isRelation(relation))) return null;
  return { do: "expand", id, relation: relation ?? null, ...(hops && { hops: Number(hops) as Hops }) };
}

const PLACE = /^(-?\d{1,6}),(-?\d{1,6})!(.+)$/u;

function readPlace(text: string, pinned: boolean): ViewStep | null {
  const [, x, y, id = ""] = PLACE.exec(text) ?? [];
  return kindOfId(id) ? { do: "place", id, at: { x: Number(x), y: Number(y) }, pinned } : null;
}

const escapeComma = (id: string) => id.replaceAll("%", "%25").replaceAll(",", "%2C");
const unescapeComma = (text: string) => text.replaceAll("%2C", ",").replaceAll("%25", "%");
