/** So far back a clause is looked for; sentences that are longer are tables without full stops. */
export const REACH = 600;
/** Where the clause begins that holds place `at` of a text. */
export function clauseStart(text, at) {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (",;:。".includes(text[i])) return i + 1;
  return Math.max(0, at - REACH);
}
//# sourceMappingURL=clause.js.map
