/** The two names of a company that differ in the wording of its legal form alone; `undefined` where a name ends in none. */
export declare function legalForms(name: string):
  | {
      readonly kept: string;
      readonly other: string;
    }
  | undefined;
//# sourceMappingURL=legal-form.d.ts.map
