import { isObject, type Json } from "../types.js";
import type { Request } from "./types.js";

/** A text as Python writes it. JSON's escapes are Python's, but for pairs of surrogates, which JSON.stringify writes only where one stands alone. */
const text = (value: string) => JSON.stringify(value);

/** A text of several lines, the first of which is the first of the query, so that the places of errors are right. */
function block(value: string): string {
  const safe = value.trim().replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replaceAll("\r", "\\r");
  return `"""\\\n${safe}\n"""`;
}

export function pythonValue(value: Json, indent = ""): string {
  const inner = `${indent}    `;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return text(value);
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, each]) => `${inner}${text(key)}: ${pythonValue(each, inner)},\n`);
    return entries.length === 0 ? "{}" : `{\n${entries.join("")}${indent}}`;
  }
  return `[${value.map((each) => pythonValue(each, indent)).join(", ")}]`;
}

/** The standard library alone asks, so that it runs wherever Python is; pandas makes a table where it is installed. */
export function python({ url, query, variables, rows, groups }: Request): string {
  return `import json
import urllib.error
import urllib.request

URL = ${text(url)}
QUERY = ${block(query)}
VARIABLES = ${pythonValue(variables)}

body = json.dumps({"query": QUERY, "variables": VARIABLES}).encode()
request = urllib.request.Request(URL, data=body, headers={"content-type": "application/json"})
try:
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.load(response)
except urllib.error.HTTPError as error:
    raise SystemExit(error.read().decode())
if answer.get("errors"):
    raise SystemExit(answer["errors"])

rows = answer["data"]${rows.map((key) => `[${text(key)}]`).join("")}
${
  groups
    ? `for row in rows:
    row.update({key["key"]: key[${text(groups.said)}] for key in row.pop(${text(groups.list)})})
`
    : ""
}try:
    import pandas

    print(pandas.json_normalize(rows))
except ImportError:
    print(json.dumps(rows, ensure_ascii=False, indent=2))
`;
}
