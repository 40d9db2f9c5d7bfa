import { words } from "./words/list.js";

/** Regions of a few districts: few things are called after them, so they tell as much as a brand. */
const LOCAL = new Set(words("万达开 遂潼 泸永江 内荣 资大 城宣万 高竹 明月山 合广长"));
const ANYWHERE = new Set(["国家", "全国", "国际", "中央", "中国"]);
/** What the tokens before a head say. */
export function contentOf(tokens) {
  const content = { own: 0, subject: 0, place: false, located: false, generic: 0 };
  for (const { type, text, word } of tokens) {
    if (type === "char" || type === "latin" || (word?.stop === true && text.length === 1)) content.own += text.length;
    else if (word?.place !== undefined || word?.known !== undefined || (word?.region === true && text.length > 1)) {
      content.place = true;
      content.located ||= !ANYWHERE.has(text);
      if (LOCAL.has(text)) content.own += text.length;
    } else if (word?.domain === true && word.generic !== true) content.subject += text.length;
    else if (word !== undefined) content.generic += text.length;
  }
  return content;
}
//# sourceMappingURL=content.js.map
