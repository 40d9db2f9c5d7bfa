/** What is derived from the model: GraphQL schema, database schemas, the guide. Nothing here is said twice. */
export * from "./guide.js";
export * from "./neo4j.js";
export * from "./sdl.js";
export * from "./sqlite.js";
