import { escapeXml, round } from "./numbers.js";

/** Where the baseline lies in a line's box: Noto Sans SC rises 1.160 and falls 0.288 of its size. */
const BASELINE = 1.16 / (1.16 + 0.288);

interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The text of an element as SVG, each line where the page shows it, measured from `frame`; that of controls only where it is asked for. */
export function pageText(element: Element, frame: DOMRect, { controls = false } = {}): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(controls ? "[data-no-export], svg, option" : "button, [data-no-export], svg"))
      continue;
    const style = getComputedStyle(parent);
    if (style.visibility === "hidden") continue;
    for (const { text, left, top, bottom } of linesOf(node)) {
      if (bottom < frame.top || top > frame.bottom) continue;
      const size = Number.parseFloat(style.fontSize);
      const y = top + (bottom - top) * BASELINE - frame.top;
      out.push(
        `<text x="${round(left - frame.left)}" y="${round(y)}" font-size="${round(size)}" font-weight="${style.fontWeight}" fill="${style.color}">${escapeXml(text)}</text>`,
      );
    }
  }
  return out.join("\n");
}

/** The lines that a run of text is broken into on the page. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (!rect || rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < rect.height / 2)
      lines[lines.length - 1] = { ...last, text: last.text + node.data.charAt(at) };
    else lines.push({ text: node.data.charAt(at), left: rect.left, top: rect.top, bottom: rect.bottom });
  }
  return lines.filter(({ text }) => text.trim() !== "");
}
