import type { Token } from "./lexer.js";
import type { Mention } from "./mention.js";
import { words } from "./words/list.js";

/** Trades that companies put after their brand: 东华|软件, 品胜|科技. */
const TRADES = new Set(
  words(
    "科技 软件 数据 电子 汽车 生物 医药 药业 制药 智能 信息 半导体 光电 股份 重工 能源 新能源 网络 通信 机器人 材料 新材料 化工 精密 微电子 集成电路 电气 电器 机电 装备 航空 航天 环保 医疗 传媒 金融 物流 实业 控股 资本 投资 技术 智造 云 农业 食品 芯片 显示 动力 摩托 重汽 铝业 钢铁 锂业 矿业 化学 制造 传动 仪器 数科 智联 网联 VR 云计算 大数据 人工智能 基因",
  ),
);

/**
 * Companies that are named by brand and trade alone, in lists: two or three characters that make no word, then the trade. Only
 * where both ends are plain, since 生物科技 has the same form.
 */
export function brandsIn(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const trade = tokens[i] as Token;
    if (!(trade.type === "word" || trade.type === "latin") || !TRADES.has(trade.text)) continue;
    let from = i;
    while (from > 0 && tokens[from - 1]?.type === "char") from -= 1;
    const length = i - from;
    const before = from > 0 ? tokens[from - 1] : undefined;
    const after = tokens[i + 1];
    const next = after?.text === "、" ? tokens[i + 2]?.word : undefined;
    // the items of a list are of one sort: 数智科技、生命健康 are subjects
    if (next !== undefined && next.known === undefined && (next.domain === true || next.generic === true)) continue;
    if (length < 2 || length > 3 || !isEdge(before) || !isEdge(after)) continue;
    const listed = before?.text === "、" || after?.text === "、";
    const subject = before === undefined || before.type === "mark" || (before.word?.stop === true && after?.text === "的");
    if (!listed && !(subject && (after?.text === "的" || after?.word?.stop === true))) continue;
    found.push({ start: (tokens[from] as Token).start, end: trade.end, kind: "Institution", subtype: "company", rule: "brand" });
  }
  return found;
}

const isEdge = (token: Token | undefined): boolean =>
  token === undefined || token.type === "mark" || token.type === "quote" || token.word?.stop === true || /^[和与及]$/u.test(token.text);
