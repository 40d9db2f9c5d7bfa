import type { CleanText, Recognition } from "../../reading/types.js";
/** The gazetteer that comes with the product. */
export declare const known: import("../../gazetteer.js").Gazetteer;
/** An article as a paper prints it: headline, day, paper and text. */
export declare function article(
  text: string,
  {
    title,
    issued,
    paper,
  }?: {
    issued?: string | undefined;
    paper?: string | undefined;
    title?: string | undefined;
  },
): string;
/** What is recognised in an article. */
export declare function read(
  text: string,
  head?: Parameters<typeof article>[1],
): {
  clean: CleanText;
  found: Recognition;
};
/** Kind and name of everything that is named, but places. */
export declare function named(text: string, head?: Parameters<typeof article>[1]): string[];
/** Person, employer and title of every post. */
export declare function posts(text: string, head?: Parameters<typeof article>[1]): string[];
/** The stretches of the text where a thing is named, with how. */
export declare function spansOf(text: string, name: string, head?: Parameters<typeof article>[1]): string[];
//# sourceMappingURL=read.d.ts.map
