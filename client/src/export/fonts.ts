import type { Font } from "opentype.js";

/** One file of the interface's font: the font is cut into a hundred, each with the characters that it holds. */
interface Face {
  readonly url: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const FAMILY = "Noto Sans SC Variable";

/** The files of the font, as the page's style sheets name them. */
function faces(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue("font-family").includes(FAMILY)) return [];
      const [, path] = /url\(["']?([^"')]+)["']?\)/u.exec(rule.style.getPropertyValue("src")) ?? [];
      if (path === undefined) return [];
      const url = new URL(path, sheet.href ?? location.href).href;
      return [{ url, ranges: parseRanges(rule.style.getPropertyValue("unicode-range")) }];
    }),
  );
}

/** `U+4e00-4eff, U+3001` as pairs of first and last. */
export function parseRanges(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

const opened = new Map<string, Promise<Font>>();

async function open(url: string): Promise<Font> {
  // the build puts the same font beside it uncompressed
  const plain = url.replace(/\.woff2$/u, ".ttf");
  const [opentype, answer] = await Promise.all([import("opentype.js"), fetch(plain)]);
  if (!answer.ok) throw new Error(`the font ${plain} could not be read: ${answer.status}`);
  return opentype.parse(await answer.arrayBuffer());
}

/** The fonts that hold the characters of a text, by code point; what none holds is left out. */
export async function fontsFor(text: string): Promise<ReadonlyMap<number, Font>> {
  const known = faces();
  const wanted = [...new Set([...text].flatMap((sign) => sign.codePointAt(0) ?? []))];
  const found = await Promise.all(
    wanted.map(async (point) => {
      const face = known.find(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to));
      if (!face) return undefined;
      const font = opened.get(face.url) ?? open(face.url);
      opened.set(face.url, font);
      font.catch(() => opened.delete(face.url));
      return [point, await font] as const;
    }),
  );
  return new Map(found.filter((pair) => pair !== undefined));
}
