/** The vocabulary of the atlas: pure, without input or output, and fit for a browser. */
export * from "./bundle.js";
export * from "./canonical.js";
export * from "./check-bundle.js";
export * from "./dump.js";
export * from "./edge.js";
export * from "./errors.js";
export * from "./fields.js";
export * from "./ids.js";
export * from "./kinds.js";
export * from "./label.js";
export * from "./mention.js";
export * from "./partial-date.js";
export * from "./rank.js";
export * from "./region.js";
export * from "./relations.js";
export * from "./vocabulary.js";
