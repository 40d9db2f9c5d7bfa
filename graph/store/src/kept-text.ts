import { AtlasError } from "@chengyu-atlas/model";

/** A title of one line, in NFC and without white space around it. Throws INVALID_INPUT, naming what needs it. */
export function lineOf(what: string, field: string, given: string, most: number): string {
  const line = given.normalize("NFC").trim();
  if (line === "" || /\p{Cc}/u.test(line)) throw new AtlasError("INVALID_INPUT", `${what} needs a ${field} of one line.`);
  return within(field, line, most);
}

/** Text of any number of lines, `undefined` where there is none of it. */
export function textOf(field: string, given: string | undefined, most: number): string | undefined {
  const text = given?.replaceAll("\0", "").trim();
  return text ? within(field, text, most) : undefined;
}

/** What may stand in the query of an address, Chinese unescaped too; never white space, quotation marks, brackets or a fragment. */
const QUERY = /^[\w\-.~!$&'()*+,;=:@/?%[\]\p{L}\p{N}\p{Pd}\p{Po}]*$/u;

/** Most characters of an address. */
export const ADDRESS_LENGTH = 8000;

/** The query of an address and nothing else: what stands before its first "=" is a name, never a scheme, host or path. */
export function addressOf(given: string): string {
  const query = given.startsWith("?") ? given.slice(1) : given;
  const [first = ""] = query.split(/[=&]/u);
  if (!QUERY.test(query) || /[:/?#\\]/u.test(first) || /["'<>\\#]/u.test(query)) {
    throw new AtlasError("INVALID_INPUT", 'An address is what stands after the "?": names and values, without scheme, host, path or "#".');
  }
  return within("address", query, ADDRESS_LENGTH);
}

/** The number of a form, e.g. of an address. */
export function versionOf(version: number): number {
  if (!Number.isInteger(version) || version < 1 || version > 1_000_000) {
    throw new AtlasError("INVALID_INPUT", `"version" is ${version}; it takes a whole number from 1.`);
  }
  return version;
}

function within(name: string, text: string, most: number): string {
  const length = [...text].length;
  if (length > most) throw new AtlasError("INVALID_INPUT", `The ${name} has ${length} characters; it may have ${most}.`);
  return text;
}
