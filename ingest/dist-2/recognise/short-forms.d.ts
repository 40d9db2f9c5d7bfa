import type { Token } from "./lexer.js";
import { type Draft } from "./registry.js";
/** Heads that a text uses alone for the one thing that it speaks of: 科学城 after 西部(重庆)科学城. */
export declare const LONE_HEADS: ReadonlySet<string>;
export declare const POINTER_WORDS: readonly string[];
/** Whether `token` points back, and if so to what it may. */
export declare function pointsTo(token: Token, draft: Draft): boolean;
export declare const isPointer: (token: Token) => boolean;
/** The one thing that a lone head can stand for: the only one with that ending, or by far the one most spoken of. */
export declare function meantBy(head: string, drafts: readonly Draft[]): Draft | undefined;
/** The forms under which newspapers go on to speak of a company: 杰品科技 of 重庆杰品科技股份有限公司. */
export declare function brandsOf(draft: Draft, isPlace: (word: string) => boolean, isWord: (word: string) => boolean): string[];
//# sourceMappingURL=short-forms.d.ts.map
