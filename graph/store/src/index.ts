/** The GraphStore port, its engines and what they share. */

export type { AmountFilter } from "./amount-filter.js";
export type { Broker, Brokers } from "./brokers.js";
export * from "./changes.js";
export type { Coverage, PlaceCoverage } from "./coverage.js";
export * from "./curation/curation.js";
export { asksOfSources, choosesClaim, claimConditions } from "./edge-filter.js";
export type { Gap, Gaps, GapsQuery } from "./gaps.js";
export * from "./graph-store.js";
export * from "./limits.js";
export * from "./open-store.js";
export type { DocumentOrder, EdgeOrder, NodeOrder, ObservationOrder, Orders } from "./ordering.js";
export * from "./page.js";
export * from "./partners.js";
export * from "./search/fold.js";
export * from "./search/grams.js";
export { openSqlite, type SqliteOptions } from "./sqlite/open.js";
export type { TextFilter } from "./text-filter.js";
export { type SavedView, VIEW_LIMITS, type ViewRequest } from "./views.js";
