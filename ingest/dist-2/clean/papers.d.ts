/** Whose paper it is: the city that 我市 means and the province that 我省 means in it. */
export interface Home {
  readonly city?: string;
  readonly province?: string;
}
/** The home of a publication, where its name says it; a national paper has none. */
export declare function homeOf(publication: string): Home;
/** Whether a whole line is the name of a paper. */
export declare function isPaper(name: string): boolean;
//# sourceMappingURL=papers.d.ts.map
