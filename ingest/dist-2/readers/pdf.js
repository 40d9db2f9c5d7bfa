import { fileURLToPath } from "node:url";
import { Unreadable } from "./parsed.js";
import { linesOfPage } from "./pdf-lines.js";

/** Programs write the end mark into the last kilobyte. */
const END_WITHIN = 2048;
const MAX_PAGES = 2000;
/** Where the tables are that tell what the codes of Chinese fonts mean. */
const DATA = fileURLToPath(new URL(".", import.meta.resolve("pdfjs-dist/package.json")));
/** The text of a PDF, its pages as parts. Throws Unreadable where it is encrypted, breaks off, or is made of pictures. */
export async function readPdf(bytes) {
  const tail = Buffer.from(bytes.subarray(-END_WITHIN)).toString("latin1");
  if (!tail.includes("%%EOF")) throw new Unreadable("is a PDF that breaks off (it has no end mark); copy or download it again");
  // only those who read a PDF pay for loading this
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${DATA}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${DATA}standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise.catch((error) => {
      throw new Unreadable(problemOf(error));
    });
    return await textOfPages(document.numPages, async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      return items.filter((item) => "str" in item);
    });
  } finally {
    await task.destroy();
  }
}
function problemOf({ name, message }) {
  if (name === "PasswordException") return "is encrypted; save it without a password";
  if (name === "InvalidPDFException") return `is a damaged PDF (${message}); copy or download it again`;
  return `cannot be read as a PDF: ${message}`;
}
async function textOfPages(pages, itemsOf) {
  if (pages > MAX_PAGES) throw new Unreadable(`has ${pages} pages; the limit is ${MAX_PAGES}: split it`);
  const parts = [];
  const without = [];
  let text = "";
  for (let number = 1; number <= pages; number++) {
    const lines = linesOfPage(await itemsOf(number)).trim();
    if (lines === "") without.push(number);
    else {
      if (text !== "") text += "\n\n";
      parts.push({ start: text.length, locator: `第${number}页` });
      text += lines;
    }
  }
  if (text === "")
    throw new Unreadable(
      `has no text layer: its ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`}; run text recognition on it first`,
    );
  return { text, parts, notes: without.length > 0 ? [`pages without text: ${without.join(", ")}`] : [] };
}
//# sourceMappingURL=pdf.js.map
