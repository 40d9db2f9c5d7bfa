/** Which code units are among some characters, as a table: to ask it of each character of a text takes no string and no hash. */
export function unitsOf(characters: Iterable<string>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}
