/** 这24个项目, 上述10家: what was counted before. */
const BACK = /(?:这|该|那|上述|以上|前述|其他|其余|另外|另|各|每|本|同|整)$/;
/** Verbs after which even 两个 and 三家 say how many there are. */
const COUNTING =
  /(?:签约|签订|签下|新增|建成|新建|引进|引入|获批|获得|拥有|共有|设有|建有|现有|已有|组建|建立|落户|成立|布局|承担|认定|发布|首批|带来|包括|下设|培育|孵化|推出|打造|建设|达成|包含|了|有)$/;
const RANK = /(?<!目|此|之|以|当|日|年|月)前$/;
const RATE = /每(?:年|月|周|天|日|季度|个|人)[^,。;]{0,6}$/;
const DISTANCE = /(?:距|相距|相隔)[^,。;]{0,10}$/;
/** Fine measures are technical data unless the text names what they measure. */
const FINE = /(?:精度|误差|直径|厚度|宽度|长度|高度|口径|分辨率)[^,。;]{0,4}$/;
/** 投资额超百亿元的项目8个: a threshold says which are counted. */
const THRESHOLD = /^的?[^\d,。;、的]{2,8}(?:近|约|超|有|达)?\d+[个家项]/;
/** 北碚、璧山等5个区 sums up places that are named. */
const DIVISIONS = /^(?:[区县市省方])(?=[,。;、的)]|$)/;
/** Whether a quantity stands in a name, a title, a rank, a rate or another place where nothing is measured. */
export function measuresNothing({ text, start, mentions, titles }, q) {
  const inside = ({ start: from, end: to }) => from <= q.number && q.number < to;
  if (mentions.some((m) => m.by !== "pronoun" && m.start <= q.number && q.number < m.end) || titles.some(inside)) return true;
  const before = text.slice(Math.max(start, q.start - 14), q.start);
  const after = text.slice(q.end, q.end + 2);
  if (
    after.startsWith("级") ||
    /^[^,。;、]{0,6}\+/.test(text.slice(q.end, q.end + 8)) ||
    before.endsWith("+") ||
    /(?:第|一行)$/.test(before)
  )
    return true;
  if (q.kind === "count" && (RANK.test(before) || /每$/.test(before) || BACK.test(before))) return true;
  if (/[公里米]$/.test(q.unit) && DISTANCE.test(before)) return true;
  if (/[纳微毫厘]米$/.test(q.unit) && !FINE.test(before)) return true;
  if (/次$/.test(q.unit) && (!q.digits || RATE.test(before))) return true;
  if (q.kind === "count" && DIVISIONS.test(text.slice(q.end, q.end + 2))) return true;
  if (q.kind !== "count" && /^[<>]/.test(q.bound) && THRESHOLD.test(text.slice(q.end, q.end + 20))) return true;
  return !q.digits && q.kind === "count" && q.bound === "=" && q.value <= 10 && !saysHowMany(text, q, before);
}
/** Small numbers in characters mostly refer (两家研究院, 三个方面); they count after certain verbs, or before a mark. */
function saysHowMany(text, q, before) {
  if (q.value < 2) return false;
  if (/有$/.test(before) && /^[,:;。]/.test(text.slice(q.end))) return /[^具还另又]有$/.test(before);
  return COUNTING.test(before) || (q.value > 2 && /(?:首批|的)$/.test(before));
}
//# sourceMappingURL=counts.js.map
