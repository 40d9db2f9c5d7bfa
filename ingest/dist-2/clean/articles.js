/**
 * Numbers the articles of a page. A headline opens one if it is the first, stands over a byline, is the stub of another page's
 * article, or comes after such a stub; other headlines are subheads. A caption with its credit is an article by itself.
 */
export function numberArticles(drafts) {
  const numbered = [];
  let article = 0;
  let current = 0;
  /** Articles that have text under their headline. */
  const filled = new Set();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    const before = drafts[i - 1];
    if (draft.role === "headline" && before?.role !== "headline" && (current === 0 || opensArticle(drafts, i))) current = ++article;
    if (draft.role === "byline" && filled.has(current) && opensUntitled(drafts, i)) current = ++article;
    const captionEnd = draft.role === "paragraph" && draft.blanks >= 2 ? creditAfter(drafts, i) : undefined;
    if (captionEnd !== undefined) {
      article += 1;
      for (; i <= captionEnd; i++) numbered.push({ ...drafts[i], article });
      i -= 1;
      continue;
    }
    if (draft.role === "paragraph" && current === 0) current = ++article;
    if (draft.role === "paragraph") filled.add(current);
    numbered.push({ ...draft, article: Math.max(current, 1) });
  }
  return numbered;
}
function opensArticle(drafts, at) {
  const before = drafts[at - 1];
  if (before?.role === "pointer" || before?.role === "masthead" || (drafts[at]?.heading === 1 && at > 0)) return true;
  let i = at;
  while (drafts[i]?.role === "headline") i += 1;
  return drafts[i]?.role === "byline" || drafts[i]?.role === "pointer";
}
/** A byline over a paragraph, with no headline since the last paragraph: a piece whose headline is missing or stands elsewhere. */
function opensUntitled(drafts, at) {
  if (drafts[at + 1]?.role !== "paragraph") return false;
  let i = at - 1;
  while (drafts[i]?.role === "byline") i -= 1;
  return drafts[i]?.role === "paragraph" || drafts[i]?.role === "credit";
}
/** Place of the credit that ends the caption beginning at `at`: paragraphs only stand between, three at most. */
function creditAfter(drafts, at) {
  for (let i = at; i < Math.min(drafts.length, at + 4); i++) {
    const draft = drafts[i];
    if (draft.role === "credit") return i;
    if (draft.role !== "paragraph" || (i > at && draft.blanks >= 2)) return undefined;
  }
  return undefined;
}
//# sourceMappingURL=articles.js.map
