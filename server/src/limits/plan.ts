import { AtlasError } from "@chengyu-atlas/model";
import { LIMITS, MOST } from "./limits.js";

/** A number in a query: written there, or given by a variable. */
export interface Size {
  readonly value: number;
  readonly variable?: string;
  /** Where the number is the length of a list. */
  readonly list?: boolean;
}

/** A field that gives objects: how many per parent, and the fields with objects below it. */
export interface PlanNode {
  readonly size: Size;
  readonly children: PlanNode[];
}

/** An argument with a most, e.g. `first` of `relations`. */
export interface Bounded {
  readonly field: string;
  readonly argument: string;
  readonly size: Size;
}

/** What must be computed anew for each set of variables; the rest of a query is judged once, when it is compiled. */
export interface Plan {
  readonly roots: readonly PlanNode[];
  readonly bounded: readonly Bounded[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Says what was asked, what the limit is, and what to do. */
export function tooMuch(message: string): AtlasError {
  return new AtlasError("LIMIT_EXCEEDED", message);
}

/** Throws LIMIT_EXCEEDED where a query with these variables asks for more than one request may. */
export function checkPlan(plan: Plan, variables: Variables): void {
  for (const { field, argument, size } of plan.bounded) {
    const most = mostOf(field, argument);
    const asked = amountOf(size, variables);
    if (most !== undefined && asked > most) {
      throw tooMuch(`"${argument}" of "${field}" is ${asked}; it takes at most ${most}.`);
    }
  }
  let cost = 0;
  for (const root of plan.roots) cost += costOf(root, variables);
  if (cost > LIMITS.cost) {
    throw tooMuch(`The query could give ${cost} objects; one request may have ${LIMITS.cost}. Ask for smaller pages or fewer levels.`);
  }
}

export function mostOf(field: string, argument: string): number | undefined {
  return MOST[`${field}.${argument}`] ?? MOST[argument];
}

function costOf(node: PlanNode, variables: Variables): number {
  let each = 1;
  for (const child of node.children) each += costOf(child, variables);
  return amountOf(node.size, variables) * each;
}

/** Values of a wrong type count as none: execution refuses them in its own words. */
function amountOf({ value, variable, list }: Size, variables: Variables): number {
  const given = variable === undefined ? undefined : variables[variable];
  if (given === undefined || given === null) return value;
  if (list) return Array.isArray(given) ? given.length : 1;
  return typeof given === "number" && given > 0 ? given : 0;
}

/** Throws LIMIT_EXCEEDED where a variable holds a longer text or list than one request may have. */
export function checkVariables(value: unknown): void {
  if (typeof value === "string") checkText(value);
  else if (Array.isArray(value)) {
    checkItems(value.length);
    for (const item of value) checkVariables(item);
  } else if (value !== null && typeof value === "object") {
    for (const item of Object.values(value)) checkVariables(item);
  }
}

export function checkText(text: string): void {
  if (text.length > LIMITS.characters) {
    throw tooMuch(`A text in the query has ${text.length} characters; it may have ${LIMITS.characters}.`);
  }
}

export function checkItems(length: number): void {
  if (length > LIMITS.items) throw tooMuch(`A list in the query has ${length} items; it may have ${LIMITS.items}.`);
}
