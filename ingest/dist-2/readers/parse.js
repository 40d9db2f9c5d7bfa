/** Reads bytes of a format. Parsers are loaded when their first file comes. */
export async function parse(format, bytes, encoding) {
  switch (format) {
    case "markdown":
      return (await import("./markdown.js")).readMarkdown(bytes, encoding);
    case "html":
      return (await import("./html.js")).readHtml(bytes, encoding);
    case "docx":
      return (await import("./docx.js")).readDocx(bytes);
    case "pdf":
      return (await import("./pdf.js")).readPdf(bytes);
  }
}
//# sourceMappingURL=parse.js.map
