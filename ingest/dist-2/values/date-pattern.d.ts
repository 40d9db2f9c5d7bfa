/**
 * Everything in clean text that is or may be a date or a period. The year may be given before (去年12月), by the issue, or
 * not at all. Durations (3个月), ages and names of years within other words (2000年历史) do not fit.
 */
export declare const DATE: RegExp;
//# sourceMappingURL=date-pattern.d.ts.map
