/** The views of one selection, in the order of their tabs. An address names one of these; one that is not built yet shows the graph. */
export const VIEW_IDS = ["graph", "twin", "map", "table", "time"] as const;
export type ViewId = (typeof VIEW_IDS)[number];
