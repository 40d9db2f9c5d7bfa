/** Two wordings of one legal form: the shorter one that the law allows, and the one that the graph keeps. Company Law of the PRC, article 7. */
const FORMS = [
  ["有限责任公司", "有限公司"],
  ["股份公司", "股份有限公司"],
];
/** The two names of a company that differ in the wording of its legal form alone; `undefined` where a name ends in none. */
export function legalForms(name) {
  for (const [other, kept] of FORMS) {
    if (name.endsWith(other)) return { kept: name.slice(0, -other.length) + kept, other: name };
    // 股份有限公司 ends in 有限公司 and is another form
    if (name.endsWith(kept) && !(kept === "有限公司" && name.endsWith("股份有限公司"))) {
      return { kept: name, other: name.slice(0, -kept.length) + other };
    }
  }
  return undefined;
}
//# sourceMappingURL=legal-form.js.map
