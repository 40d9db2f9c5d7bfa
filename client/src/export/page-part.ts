import { escapeXml, round } from "./numbers.js";
import { pageSvg } from "./page-svg.js";

/** Where the baseline lies in a line's box: Noto Sans SC rises 1.160 and falls 0.288 of its size. */
const BASELINE = 1.16 / (1.16 + 0.288);

interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is not drawn into files. */
const LEFT_OUT = "[data-no-export], option, title";

/** The text of an element as SVG, each line where the page shows it, measured from `frame`; that of controls is left out. */
export function pageText(element: Element, frame: DOMRect): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest("button, svg")) out.push(...textOf(node, frame));
  }
  return out.join("\n");
}

/** A part of the page as it stands: grounds, drawings and words, in the order in which the page paints them. */
export function pagePart(element: Element, frame: DOMRect): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof SVGSVGElement) {
      if (!node.parentElement?.closest("svg") && isSeen(node, frame)) out.push(pageSvg(node, frame));
    } else if (node instanceof HTMLElement) out.push(...groundOf(node, frame));
    else if (node instanceof Text && !node.parentElement?.closest("svg")) out.push(...textOf(node, frame));
  }
  return out.join("\n");
}

function isSeen(element: Element, frame: DOMRect): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && bottom > frame.top && top < frame.bottom && !element.closest(LEFT_OUT);
}

/** The ground of a box and its borders, where it has any. */
function groundOf(element: HTMLElement, frame: DOMRect): readonly string[] {
  if (!isSeen(element, frame)) return [];
  const style = getComputedStyle(element);
  if (style.visibility === "hidden") return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = `x="${round(left - frame.left)}" y="${round(top - frame.top)}" width="${round(width)}" height="${round(height)}"`;
  const faint = Number(style.opacity) < 1 ? ` opacity="${style.opacity}"` : "";
  const out: string[] = [];
  if (!/^rgba\(.*, 0\)$|^transparent$/u.test(style.backgroundColor)) out.push(`<rect ${place} fill="${style.backgroundColor}"${faint}/>`);
  const all = Number.parseFloat(style.borderTopWidth);
  const under = Number.parseFloat(style.borderBottomWidth);
  if (all > 0 && style.borderTopStyle !== "none" && under > 0) {
    const dash = style.borderTopStyle === "dashed" ? ' stroke-dasharray="3 2"' : "";
    out.push(`<rect ${place} fill="none" stroke="${style.borderTopColor}" stroke-width="${all}"${dash}${faint}/>`);
  } else if (under > 0 && style.borderBottomStyle !== "none") {
    const y = round(top + height - frame.top - under / 2);
    const [from, to] = [round(left - frame.left), round(left + width - frame.left)];
    out.push(`<path d="M${from} ${y}L${to} ${y}" stroke="${style.borderBottomColor}" stroke-width="${under}"/>`);
  }
  return out;
}

function textOf(node: Text, frame: DOMRect): readonly string[] {
  const parent = node.parentElement;
  if (!parent || !isSeen(parent, frame)) return [];
  const style = getComputedStyle(parent);
  if (style.visibility === "hidden") return [];
  return linesOf(node).map(({ text, left, top, bottom }) => {
    const y = top + (bottom - top) * BASELINE - frame.top;
    const size = round(Number.parseFloat(style.fontSize));
    return `<text x="${round(left - frame.left)}" y="${round(y)}" font-size="${size}" font-weight="${style.fontWeight}" fill="${style.color}">${escapeXml(text)}</text>`;
  });
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
