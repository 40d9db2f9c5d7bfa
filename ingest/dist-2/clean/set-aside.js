/** Lines longer than this are text, whatever they begin with. */
const LONGEST = 90;
/** Words that make a line a pointer to a page: 详见02版, (下转A3版), 上接第一版. */
const POINTER =
  /^[([]?(?:更多|相关|详细|全文|报道|内容|消息|请|均|见|详见|刊|转|下转|上接|紧接|接|→|>|\s){1,6}(?:第|本报|今日|\s){0,3}[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-、,\d]{0,8})[·\s]?(?:版|页)[^。]{0,8}$/u;
const POINTER_TAIL = /[([](?:下转|详见|转|全文见|见)第?[A-Z]?[\d一二三四五六七八九十]{1,3}[-、,\d]{0,6}版[)\]]$/u;
const POINTER_FRONT = /^[([](?:上接|紧接|接)第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[^)\]]{0,20}[)\]]/u;
/** What the head and the foot of a page say of the paper itself, and the buttons of a web page. */
const COLOPHON =
  /国内统一(?:连续出版物|刊)号|邮发代号|^CN ?\d{2}-\d{4}|主管主办|^主管[:\s]|^主办[:\s]|^出版[:\s]|报社出版$|^(?:中共)?[\p{Script=Han}\s]{4,40}(?:主办|主管|出版)$|责任?编辑?[:\s/]|^编辑[:\s/]|美编[:\s/]|校对[:\s/]|版式[:\s/]|^微信公众号$|^微信$|^微博$|^客户端$|扫描?(?:一扫|二维码)|二维码$|新闻热线|^热线|投稿邮箱|广告(?:热线|部)|^(?:网址|邮箱|电话|地址|邮编|零售|定价|印刷)[:\s]|版权所有|ICP备|总第\d+期|^(?:今日)?(?:本报今日)?\d+版(?:[·,\s].{0,30})?$|^第?\d{1,6}期$|^(?:字号|分享(?:到|至)|打印(?:本页)?|关闭窗口|上一篇|下一篇|返回首页|浏览次数|阅读量|点击数)[::\s]?/u;
/** Lines of a web page that say when and from where. */
const IMPRINT =
  /^(?:来源|信息来源|稿源|文章来源|发布时间|发布日期|日期|时间|发布机构|索引号|成文日期|发文字号|作者|发布者|date|source|title|author|url|publication)\s*:/iu;
/** The number of an official document: 渝府发[2021]1号. */
const DOCUMENT_NUMBER = /^\p{Script=Han}{1,10}[([]\d{4}[)\]]第?\d{1,4}号$/u;
/** A page's number. */
const PAGE_NUMBER = /^(?:[-—·\s]{0,4}\d{1,3}[-—·\s]{0,4}|第\s?\d{1,4}\s?页(?:[,/\s]{0,3}共\s?\d{1,4}\s?页)?|[A-Z]?\d{1,2}版)$/u;
/** The name of a section on top of a page: A1 要闻. */
const SECTION =
  /^(?:第?[A-Z]?\d{1,2}版?[\s·|]*)?(?:要闻|时政|综合|科技|经济|区县|社会|国际|广告|导读|今日导读|今日看点|本期导读)(?:[\s·|]*第?[A-Z]?\d{1,2}版?)?$/u;
/** Where a web page stands in its site. */
const BREADCRUMBS = /^(?:(?:您)?(?:现在的|当前)?位置\s?:|首页\s?[>/|-])/u;
/** A date that stands alone, with its weekday and lunar day. */
const DATE_LINE =
  /^[([]?(?:\d{4}|[〇一二三四五六七八九]{4})\s?[-年./]\s?[\d一二三四五六七八九十]{1,3}\s?(?:[-月./]\s?[\d一二三四五六七八九十]{1,3}\s?日?)?\s*[)\]]?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:[\s,·|]*(?:星期|周)[一二三四五六日天])?(?:[\s,·|]*(?:农历|今日|第|总第|来源|CN)[^。]{0,60})?$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
/** The role of a line that is no text of the paper, or undefined for text. */
export function setAside(line) {
  if (ADDRESS.test(line)) return "masthead";
  if (line.length > LONGEST) return undefined;
  if (POINTER.test(line) || (line.length < 24 && POINTER_TAIL.test(line) && line.search(POINTER_TAIL) === 0)) return "pointer";
  if (
    COLOPHON.test(line) ||
    IMPRINT.test(line) ||
    DATE_LINE.test(line) ||
    DOCUMENT_NUMBER.test(line) ||
    PAGE_NUMBER.test(line) ||
    SECTION.test(line) ||
    BREADCRUMBS.test(line)
  )
    return "masthead";
  return nameLine(line);
}
/** Who somebody is that a byline names. */
const POST =
  "(?:(?:本报|本刊|本网|全媒体|融媒体|首席|高级|特约|特派|实习|见习|驻渝|驻川|驻成都|驻重庆)*(?:记者|通讯员|评论员|撰稿人?|撰文|作者|实习生|摄影|编辑|文|图))";
/** The house whose reporter it is: a paper of two to eight characters, or 本报. */
const HOUSE = "(?:[\\p{Script=Han}]{0,8}(?:报|社|网|刊|新闻|电视台|客户端|融媒体中心|在线))?";
const NAME = "(?:[\\p{Script=Han}]{2,4}|[\\p{Script=Han}] [\\p{Script=Han}]|[\\p{Script=Han}]{1,8}·[\\p{Script=Han}]{1,8})";
const TOKEN = new RegExp(`^${HOUSE}${POST}(?:${NAME})?(?:整理|摄|摄影|报道|摄影报道|文|图|综合|供图|撰写)?$`, "u");
const BARE_NAME = new RegExp(`^(?:${NAME}|\\p{Script=Han})(?:整理|摄|摄影|供图|制图|绘图|报道)?$`, "u");
const CLOSING = /^(?:整理|摄|摄影|报道|摄影报道|文|图|综合|供图|制图|发|摄制|视觉\p{Script=Han}{0,4})$/u;
const CREDIT =
  /(?:摄|摄影|供图|资料图|资料图片|资料照片|制图|绘图|视觉\p{Script=Han}{0,4}|新华社发)[)\]]?$|^[([]?(?:图片?(?:由|来源|[/:])|摄影[/:]|制图[/:]|本版图片|本组图片)|摄[([]/u;
const SEPARATORS = /[\s、,:;|/()[\]◎□■●▲△◆◇★☆]+/u;
/** A line that is nothing but names of reporters and what they did. */
function nameLine(line) {
  if (line.length > 60 || /[。！!？?“”《》]/u.test(line)) return undefined;
  const role = CREDIT.test(line) ? "credit" : "byline";
  if (role === "credit" && line.length <= 24 && !/[,;]/u.test(line)) return role;
  const tokens = line.split(SEPARATORS).filter((token) => token !== "");
  const first = tokens[0];
  if (first === undefined || tokens.length > 12) return undefined;
  if (!TOKEN.test(first) && !(role === "credit" && tokens.some((t) => TOKEN.test(t)))) return undefined;
  return tokens.every((t) => TOKEN.test(t) || BARE_NAME.test(t) || CLOSING.test(t)) ? role : undefined;
}
/** 本报讯(记者 …), 新华社重庆1月3日电 (记者…), 【本报讯】, at the front of a paragraph. */
const DATELINE = new RegExp(
  "^[(\\[]?据?(?:" +
    // who, and then: a report (讯, 消息) or a wire with its place and day
    "(?:本报|本刊|本网|本台)(?:\\p{Script=Han}{2,6})?讯|" +
    "\\p{Script=Han}{2,12}(?:讯|消息)(?=[\\s(:\\])])|" +
    "(?:本报|本刊|本网|本台|\\p{Script=Han}{1,6}(?:社|报|网|新闻))(?:\\p{Script=Han}{2,6})?\\d{1,2}月\\d{1,2}日(?:讯|电|消息)" +
    ")[)\\]]?[\\s:]*(?:[(\\[][^()[\\]]{2,60}[)\\]])?[\\s:]*",
  "u",
);
/** (记者 …) or 记者 … 报道 before the first sentence. */
const REPORTER_FRONT = /^[([][^()[\]。]{0,16}(?:记者|通讯员|实习生)[^()[\]。]{1,40}[)\]]\s*/u;
const REPORTER_WORDS = new RegExp(
  `^(?:${HOUSE}${POST}[\\s:]{0,2}${NAME}(?:[\\s、]{1,3}${NAME}){0,3}[\\s、]{0,2}){1,3}(?:报道|文|图|摄影|/)*\\s{1,4}`,
  "u",
);
/** A credit behind the last full stop of a caption, or behind a space. */
const CREDIT_TAIL =
  /(?:(?<=[。！!？?”)])|\s)[([]?(?:(?:\p{Script=Han}{0,8}(?:首席|特约|见习|实习|全媒体)?(?:记者|通讯员))?\s{0,3}(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})(?:[、\s]\p{Script=Han}{2,4}){0,2}\s{0,3}摄(?:影)?(?:[([/][^()]{1,12}[)\]]?)?|\p{Script=Han}{2,14}供图|资料图片?|新华社发[^。]{0,12})[)\]]?$/u;
/** Lengths of what is cut from a paragraph's ends: a byline or pointer in front, a credit or pointer behind. */
export function trimmings(text) {
  const head = text.slice(0, 120);
  const pointer = POINTER_FRONT.exec(head)?.[0].length ?? 0;
  const dateline = DATELINE.exec(head)?.[0].length ?? 0;
  const reporter = (dateline === 0 ? REPORTER_FRONT.exec(head)?.[0].length : 0) ?? 0;
  const words = REPORTER_WORDS.exec(head.slice(dateline + reporter))?.[0].length ?? 0;
  const byline = dateline + reporter + (dateline > 0 || reporter === 0 ? words : 0);
  const tail = text.slice(-60);
  const behind = POINTER_TAIL.exec(tail)?.[0].length ?? 0;
  const credit = behind === 0 ? (CREDIT_TAIL.exec(tail)?.[0].length ?? 0) : 0;
  const front = pointer || byline;
  const back = behind || credit;
  if (front + back >= text.length) return { front: 0, frontRole: "byline", back: 0, backRole: "credit" };
  return { front, frontRole: pointer > 0 ? "pointer" : "byline", back, backRole: behind > 0 ? "pointer" : "credit" };
}
//# sourceMappingURL=set-aside.js.map
