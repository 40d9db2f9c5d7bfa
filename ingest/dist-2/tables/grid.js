/** What the only sheet of a csv file is called. */
export const CSV_SHEET = "表1";
/** A for 0, Z for 25, AA for 26, as spreadsheets name columns. */
export function columnLetter(index) {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
/** The column that `letter` names, from 0, or `undefined` where it is none. */
export function columnOfLetter(letter) {
  if (!/^[A-Za-z]{1,3}$/u.test(letter)) return undefined;
  return [...letter.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}
/** The number of columns of a sheet. */
export function widthOf({ rows }) {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
/** A value as it may be shown in a message or on a terminal: short, without what a terminal would obey. */
export function shown(value, longest = 40) {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, " ").trim();
  const units = [...plain.slice(0, longest * 2 + 2)];
  return units.length > longest ? `${units.slice(0, longest).join("")}…` : plain;
}
//# sourceMappingURL=grid.js.map
