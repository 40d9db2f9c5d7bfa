import { curl } from "./curl.js";
import { javascript } from "./javascript.js";
import { python } from "./python.js";
import { r } from "./r.js";
import type { Language, Request } from "./types.js";

export { type GroupKeys, LANGUAGES, type Language, type Request } from "./types.js";

/** How each language asks. */
export const SNIPPETS: Readonly<Record<Language, (request: Request) => string>> = { curl, python, r, javascript };
