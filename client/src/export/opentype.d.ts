/** What is used of opentype.js 2, which brings no types of its own. */
declare module "opentype.js" {
  interface Settings {
    readonly variation?: Readonly<Record<string, number>>;
  }
  export type Command =
    | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
    | { readonly type: "Q"; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: "C";
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: "Z" };
  export interface Font {
    readonly unitsPerEm: number;
    getAdvanceWidth(text: string, size: number, settings?: Settings): number;
    getPath(text: string, x: number, y: number, size: number, settings?: Settings): { readonly commands: readonly Command[] };
  }
  export function parse(buffer: ArrayBuffer): Font;
}
