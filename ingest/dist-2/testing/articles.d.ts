/** Documents with a masthead and one to `most` articles: without end, and the same for the same seed. */
export declare function generateArticles(seed: number, most?: number): Generator<string>;
//# sourceMappingURL=articles.d.ts.map
