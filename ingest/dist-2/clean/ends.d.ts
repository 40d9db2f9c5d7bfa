/** Whether a line reads as running text and not as a headline: it has a full stop, or commas, or more than a headline's length. */
export declare function isProse(text: string): boolean;
/** Whether a text ends where a paragraph may end. A dash behind a figure is half of a span: 2020—2025年. */
export declare function isClosed(text: string): boolean;
/** Whether a line cannot be the beginning of a paragraph: it goes on in the middle of a name or a list. */
export declare function beginsInside(text: string): boolean;
//# sourceMappingURL=ends.d.ts.map
