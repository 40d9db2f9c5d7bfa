const TOKEN =
  /[ \t\n\r]*(?:(?<mark>[{}[\]:,])|(?<text>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<word>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
/**
 * Offset at which `text` stops being JSON; its length where it ends too early. What JSON.parse says in its message
 * differs between versions and often names no place.
 */
export function jsonErrorOffset(text) {
  const open = [];
  let expected = "value";
  let offset = 0;
  while (expected !== "nothing" || text.slice(offset).trim() !== "") {
    TOKEN.lastIndex = offset;
    const groups = TOKEN.exec(text)?.groups;
    const next = groups && expected !== "nothing" ? step(expected, groups, open) : undefined;
    if (next === undefined) return offset + (/^[ \t\n\r]*/u.exec(text.slice(offset, offset + 10_000))?.[0].length ?? 0);
    expected = next;
    offset = TOKEN.lastIndex;
  }
  return text.length;
}
/** What may follow a token, or `undefined` where the token may not stand here. */
function step(expected, token, open) {
  const mark = token["mark"];
  const after = () => (open.length === 0 ? "nothing" : "commaOrEnd");
  switch (expected) {
    case "value":
    case "valueOrEnd":
      if (mark === "{" || mark === "[") {
        open.push(mark);
        return mark === "{" ? "keyOrEnd" : "valueOrEnd";
      }
      if (mark === undefined) return after();
      break;
    case "key":
    case "keyOrEnd":
      if (token["text"] !== undefined) return "colon";
      break;
    case "colon":
      return mark === ":" ? "value" : undefined;
    case "commaOrEnd":
      if (mark === ",") return open.at(-1) === "{" ? "key" : "value";
      break;
    case "nothing":
      return undefined;
  }
  const closes = expected.endsWith("OrEnd") && mark === (open.at(-1) === "{" ? "}" : "]");
  if (!closes) return undefined;
  open.pop();
  return after();
}
//# sourceMappingURL=json-error.js.map
