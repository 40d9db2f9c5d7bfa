import type { Figure } from "./figure.js";
import { outlineTexts } from "./outline.js";

/** No side of a picture is longer: beyond it browsers give empty pictures without a word. */
export const MOST_PIXELS = 8192;

/** How much larger than asked a picture may be, and whether that had to be held back. */
export function heldScale(
  { width, height }: Pick<Figure, "width" | "height">,
  scale: number,
): { readonly scale: number; readonly held: boolean } {
  const most = MOST_PIXELS / Math.max(width, height);
  return scale > most ? { scale: most, held: true } : { scale, held: false };
}

/** The figure as SVG whose names are outlines: alike on every machine. */
export async function svgFile({ svg }: Figure): Promise<Blob> {
  return new Blob([await outlineTexts(svg)], { type: "image/svg+xml" });
}

/** The figure as PNG, `scale` pixels to one of the screen's. */
export async function pngFile(figure: Figure, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(await svgFile(figure));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const held = heldScale(figure, scale).scale;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(figure.width * held);
    canvas.height = Math.round(figure.height * held);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob || blob.size === 0) throw new Error("the picture is too large for this browser");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The figure as a PDF of one page, drawn with lines, not pixels. */
export async function pdfFile(figure: Figure, { title, subject }: { readonly title: string; readonly subject: string }): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }, outlined] = await Promise.all([import("jspdf"), import("svg2pdf.js"), outlineTexts(figure.svg)]);
  const { width, height } = figure;
  const pdf = new jsPDF({ unit: "pt", format: [width, height], orientation: width > height ? "landscape" : "portrait", compress: true });
  pdf.setProperties({ title, subject, creator: "Chengyu Atlas" });
  const element = new DOMParser().parseFromString(outlined, "image/svg+xml").documentElement;
  await svg2pdf(element, pdf, { x: 0, y: 0, width, height });
  return pdf.output("blob");
}

/** Hands a file to the reader under a name that every system takes. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\s]+/gu, "_");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
