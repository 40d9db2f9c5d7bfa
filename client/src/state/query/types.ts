/** The shapes in which an answer can be looked at. */
export const SHAPES = ["table", "graph", "map", "chart", "json"] as const;
export type Shape = (typeof SHAPES)[number];

/** A query as it stands in the editor. */
export interface Draft {
  readonly query: string;
  /** The variables as JSON text, as typed; empty where there are none. */
  readonly variables: string;
  /** The shape in which its answer was last looked at, or `null` for the one that fits best. */
  readonly show: Shape | null;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
