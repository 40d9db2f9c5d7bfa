/** Proposes indicators for the columns of numbers that no relation takes: one measure a row, one a column, or one a year. */
export function proposeNumbers(draft) {
  const [measure, value] = [draft.first("measure"), draft.first("value")];
  const unused = draft.all("number", "value", "investment", "sum").filter(({ index }) => !draft.used.has(index));
  const numbers = measure === undefined ? unused : value === undefined ? draft.all("number") : [value];
  for (const number of numbers) proposeNumber(draft, number, measure);
}
function proposeNumber(draft, number, measure) {
  const subject = draft.main ?? draft.first("place");
  const period = draft.first("period") ?? (draft.main === undefined ? draft.first("date") : undefined);
  const hasUnit = number.shape.ownUnits || (number.header.unit ?? draft.guess.unit ?? draft.first("unit")) !== undefined;
  const nameless = measure === undefined && number.header.name === "";
  if (subject === undefined || !hasUnit || nameless) {
    const lacks = !hasUnit ? "without a unit" : subject === undefined ? "of what is not plain" : "of a year, whose measure is not plain";
    draft.say(`${number.name}: numbers ${lacks}; add an observation`);
    return;
  }
  const year = number.header.year ?? (period && draft.column(period));
  draft.observations.push({
    subject: draft.column(subject),
    measure: measure ? draft.column(measure) : number.header.name,
    ...draft.quantity(number),
    ...(year !== undefined && { period: year }),
  });
}
//# sourceMappingURL=numbers.js.map
