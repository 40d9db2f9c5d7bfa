import type { zh } from "./zh.js";

export type Loose<T> = T extends string ? string : { readonly [K in keyof T]: Loose<T[K]> };
type Chinese = Loose<typeof zh>;

/** Where Chinese says one form, English may say two: `_one` beside `_other`. */
export type Plural<T> = T extends string
  ? string
  : { readonly [K in keyof T]: Plural<T[K]> } & {
      readonly [K in keyof T & string as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
    };

/** The words every language must have. A missing one does not compile. */
export type Words = Plural<Chinese>;
