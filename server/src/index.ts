import "./node-env.js";

/** The atlas over HTTP: a GraphQL API on a GraphStore, and the built client. */
export { API_CODES, HTTP_STATUS } from "./errors.js";
export { LIMITS, MOST } from "./limits/limits.js";
export { READING, type ServeOptions, serve } from "./serve.js";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.js";
