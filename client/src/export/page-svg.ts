/** What the look of an SVG element is made of; all else is geometry and stays as it is. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
] as const;

/** Left out of files: they serve the page alone, or could carry something that runs. */
const LEFT_OUT = "script, foreignObject, title, desc, style, [data-no-export]";
const SHAPES = "path, line, rect, circle, ellipse, polyline, polygon, text, tspan, g, use, svg";

/** An SVG of the page as it stands, its styles written on its elements, so that it looks alike without the page. */
export function pageSvg(svg: SVGSVGElement, frame: DOMRect): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [at, original] of originals.entries()) {
    const target = copies[at];
    if (!target?.matches(SHAPES)) continue;
    const style = getComputedStyle(original);
    if (style.display === "none" || style.visibility === "hidden") target.setAttribute("data-no-export", "");
    for (const name of LOOKS) {
      const value = style.getPropertyValue(name);
      if (value !== "")
        target.setAttribute(name, name === "stroke-width" || name === "font-size" ? String(Number.parseFloat(value)) : value);
    }
    clean(target);
  }
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  const { left, top, width, height } = svg.getBoundingClientRect();
  copy.setAttribute("x", String(left - frame.left));
  copy.setAttribute("y", String(top - frame.top));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** Takes away what means something on the page only: classes, roles, handlers, links. */
function clean(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (/^(?:class|style|role|tabindex|id|href|xlink:href|on\w+|aria-.*|data-(?!no-export).*)$/u.test(name)) element.removeAttribute(name);
  }
}
