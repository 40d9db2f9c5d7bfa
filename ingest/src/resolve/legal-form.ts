/** Short legal forms of companies and what they stand for; the law lets both be written. Company Law of the PRC, article 7. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/有限责任公司$/u, "有限公司"],
  [/股份公司$/u, "股份有限公司"],
];

/**
 * A company's name with its legal form in one wording: 有限责任公司 and 有限公司 are one form, 股份公司 and 股份有限公司 another. Two names that
 * differ in more are two names.
 */
export function withOneLegalForm(name: string): string {
  for (const [form, full] of FORMS) if (form.test(name)) return name.replace(form, full);
  return name;
}
