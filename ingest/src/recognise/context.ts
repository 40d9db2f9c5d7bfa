import type { Gazetteer } from "../gazetteer.js";
import type { CleanText } from "../reading/types.js";
import type { Mention } from "./mention.js";

/** The city and province of a document's paper, by which 市政府 and 省教育厅 are understood. */
export interface Home {
  readonly city?: string;
  readonly province?: string;
}

/** Where the document's paper is at home, as far as its masthead says. */
export function cityOf({ masthead }: CleanText, gazetteer: Gazetteer): Home {
  const city = masthead.city === undefined ? undefined : gazetteer.canonical("Place", masthead.city);
  if (city === undefined) return {};
  if (city.subtype === "province") return city.name.endsWith("市") ? { city: city.name } : { province: city.name };
  const province = city.place === undefined ? undefined : gazetteer.get(city.place)?.name;
  return { city: city.name, ...(province === undefined ? {} : { province }) };
}

/** The node that a body named without its place is: 市政府 in a paper of 重庆 is that of 重庆市. Nothing where that is not known. */
export function fullNameOf(mention: Mention, name: string, home: Home, gazetteer: Gazetteer): Partial<Mention> {
  if (mention.known !== undefined || mention.rule !== "department") return {};
  const place = name.startsWith("市") ? home.city : name.startsWith("省") ? (home.province ?? "四川省") : undefined;
  const known =
    gazetteer.canonical("Institution", place === undefined ? name : `${place}${name.slice(1)}`) ??
    (place === undefined ? undefined : gazetteer.canonical("Institution", `中共${place}${name.slice(1)}`));
  return known === undefined ? {} : { known: known.id };
}
