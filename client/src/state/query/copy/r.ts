import { isObject, type Json } from "../types.js";
import type { GroupKeys, Request } from "./types.js";

/** A text as R writes it; control characters other than line ends are in no query. */
const text = (value: string) =>
  `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;

/** A raw string of R 4, with as many dashes as its content asks for. */
function block(value: string): string {
  let dashes = "-";
  while (value.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(${value.trim()})${dashes}"`;
}

/** Words that R reads as something else than a name, as far as GraphQL takes them for names. */
const RESERVED = /^(?:if|else|repeat|while|function|for|next|break|in|TRUE|FALSE|NULL|Inf|NaN|NA|NA_(?:integer|real|complex|character)_)$/u;

const name = (key: string) => (/^[A-Za-z][\w.]*$/u.test(key) && !RESERVED.test(key) ? key : `\`${key.replaceAll("`", "\\`")}\``);

export function rValue(value: Json, indent = ""): string {
  const inner = `${indent}  `;
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return text(value);
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, each]) => `${inner}${name(key)} = ${rValue(each, inner)}`);
    return entries.length === 0 ? "setNames(list(), character())" : `list(\n${entries.join(",\n")}\n${indent})`;
  }
  // a list, not a vector: a vector of one would be sent as a single value
  return `list(${value.map((each) => rValue(each, indent)).join(", ")})`;
}

/** A column for each key of a group, before the others. */
const spread = ({ list, said }: GroupKeys) => `if (is.data.frame(rows)) {
  keys <- lapply(rows$${name(list)}, \\(each) as.data.frame(as.list(setNames(each$${said}, each$key))))
  rows <- cbind(do.call(rbind, keys), rows[names(rows) != "${list}"])
}
`;

/** httr2 asks, and the rows become a tibble; an answer without rows is an empty list, which is none. */
export function r({ url, query, variables, rows, groups }: Request): string {
  const path = rows.map((key) => `$${name(key)}`).join("");
  return `# install.packages(c("httr2", "jsonlite", "tibble"))
library(httr2)

query <- ${block(query)}
variables <- ${rValue(variables)}

answer <- request(${text(url)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_error(body = \\(response) resp_body_string(response)) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
if (!is.null(answer$errors)) stop(answer$errors$message)

rows <- answer$data${path}
${
  rows.length > 0
    ? `${groups ? spread(groups) : ""}if (is.data.frame(rows)) rows <- tibble::as_tibble(jsonlite::flatten(rows))
print(rows)`
    : "str(rows)"
}
`;
}
