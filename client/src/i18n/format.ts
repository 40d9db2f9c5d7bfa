import { firstDay, type Language, type PartialDate } from "@chengyu-atlas/model";

/** A date as exactly as it is known: 2020 年 11 月 3 日, November 2020. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (language === "zh") return [`${year} 年`, month && ` ${month} 月`, day && ` ${day} 日`].filter(Boolean).join("");
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** A period in ISO form as words: `2020-01/2020-09` is 2020-01 至 2020-09, `/2020-11` is 截至 2020-11. */
export function formatPeriod(period: string, language: Language): string {
  if (!period.includes("/")) return period;
  const [from, to] = period.split("/");
  if (!from) return language === "zh" ? `截至 ${to}` : `until ${to}`;
  if (!to) return language === "zh" ? `${from} 起` : `since ${from}`;
  return language === "zh" ? `${from} 至 ${to}` : `${from} to ${to}`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 }).format(value);
}

export function formatShare(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
