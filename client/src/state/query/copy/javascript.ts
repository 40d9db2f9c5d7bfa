import type { Request } from "./types.js";

/** For Node 18 and newer, Deno and the browser's console. */
export function javascript({ url, query, variables, rows, groups }: Request): string {
  const block = query.trim().replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${").replaceAll("\r", "\\r");
  // a line that goes on, so that line 1 is that of the query where an error names it
  return `const query = \`\\
${block}
\`;
const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch(${JSON.stringify(url)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors, null, 2));

const rows = data${rows.map((key) => (/^[A-Za-z_]\w*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)).join("")};
${
  groups
    ? `for (const row of rows) {
  for (const { key, ${groups.said} } of row.${groups.list}) row[key] = ${groups.said};
  delete row.${groups.list};
}
`
    : ""
}console.log(JSON.stringify(rows, null, 2));
`;
}
