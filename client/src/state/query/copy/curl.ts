import { bodyOf, type Request } from "./types.js";

/** For sh, bash and zsh. The body stands in a quoted here-document of one line, in which nothing is replaced. */
export function curl(request: Request): string {
  return [
    `curl -sS '${request.url.replaceAll("'", `'\\''`)}' -H 'content-type: application/json' --data-binary @- <<'JSON'`,
    bodyOf(request),
    "JSON",
    "",
  ].join("\n");
}
