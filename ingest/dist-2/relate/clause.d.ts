/** So far back a clause is looked for; sentences that are longer are tables without full stops. */
export declare const REACH = 600;
/** Where the clause begins that holds place `at` of a text. */
export declare function clauseStart(text: string, at: number): number;
//# sourceMappingURL=clause.d.ts.map
