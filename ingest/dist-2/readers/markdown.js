import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { decodeText, noteOf } from "./encoding.js";
import { withSections } from "./parsed.js";

/** Data in front of a Markdown text, between lines of dashes; its lines stay in the text. */
const FRONT_MATTER = /^---\n([\s\S]{0,4000}?)\n---\n/u;
/** Markdown as text: headings keep their `#`, list items a dash, cells of a row are apart by tabs. */
export function readMarkdown(bytes, encoding) {
  const decoded = decodeText(bytes, encoding);
  const front = FRONT_MATTER.exec(decoded.text);
  const tree = fromMarkdown(decoded.text.slice(front?.[0].length ?? 0), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return withSections(`${front?.[1] ?? ""}\n\n${blocks(tree, "\n\n")}`, [...noteOf(decoded), ...pictures(tree)]);
}
function pictures(tree) {
  let count = 0;
  const visit = (node) => {
    if (node.type === "image" || node.type === "imageReference") count += 1;
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  return count === 0 ? [] : [`pictures skipped: ${count}`];
}
const blocks = (node, between) =>
  node.children
    .map(block)
    .filter((text) => text !== "")
    .join(between);
function block(node) {
  switch (node.type) {
    case "heading":
      return `${"#".repeat(node.depth)} ${inline(node).replace(/\n/gu, " ")}`;
    case "list":
      return blocks(node, "\n");
    case "listItem":
      return `- ${blocks(node, "\n")}`;
    case "table":
      return blocks(node, "\n");
    case "tableRow":
      return node.children.map((cell) => inline(cell).replace(/\s+/gu, " ")).join("\t");
    case "code":
      return node.value;
    case "blockquote":
    case "footnoteDefinition":
      return blocks(node, "\n\n");
    case "html":
    case "definition":
    case "thematicBreak":
    case "yaml":
      return "";
    default:
      return inline(node);
  }
}
function inline(node) {
  if (node.type === "break") return "\n";
  if (node.type === "html" || node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(inline).join("") : "";
}
//# sourceMappingURL=markdown.js.map
