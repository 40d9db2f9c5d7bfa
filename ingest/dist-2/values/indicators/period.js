/** The period that a number at `at` is said of: that of the last date before it in its sentence. */
export function periodOf({ dates, text, titles }, at) {
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i];
    if (!date || date.start >= at || date.period === undefined) continue;
    if (titles.some(({ start, end }) => start <= date.start && date.end <= end)) continue;
    // 2019年成立的X有5家: the date of X is none of the number's
    if (/^[^,。;的]{0,12}的(?!.{0,20}(?:会|活动|仪式)上)/.test(text.slice(date.end, at))) continue;
    // 成立于2011年,现有职工521人: the date of an earlier clause's verb
    if (text[date.start - 1] === "于" && /[,;]/.test(text.slice(date.end, at))) continue;
    // 2014年开工,截至目前完成投资20亿元: the number is of today
    if (/目前|如今|迄今/.test(text.slice(date.end, at))) return undefined;
    return date.period;
  }
  return undefined;
}
//# sourceMappingURL=period.js.map
