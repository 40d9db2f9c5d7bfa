/** The first Chinese sign of each Latin letter in the order of pinyin; no syllable begins with i, u or v. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const LETTERS = "abcdefghjklmnopqrstwxyz";
const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
const known = new Map<string, string>();

/** The Latin letter with which a sign's pinyin begins; what is no Chinese sign stays as it is. */
function initialOf(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  let found = sign.toLowerCase();
  if (/\p{Script=Han}/u.test(sign)) {
    const at = [...FIRST].findLastIndex((first) => collator.compare(first, sign) <= 0);
    found = LETTERS[at] ?? "";
  }
  known.set(sign, found);
  return found;
}

/** The initials of a name's pinyin: 重庆大学 is cqdx, or zqdx where the browser knows one reading alone. */
export function initialsOf(text: string): string {
  let initials = "";
  for (const sign of text) initials += initialOf(sign);
  return initials;
}
