import type { Gazetteer } from "../gazetteer.js";
import type { CleanText } from "../reading/types.js";
import type { Mention } from "./mention.js";

/** The city and province of a document's paper, by which 市政府 and 省教育厅 are understood. */
export interface Home {
  readonly city?: string;
  readonly province?: string;
  readonly district?: string;
}

/** Where the document's paper is at home, as far as its masthead says. */
export function cityOf({ masthead }: CleanText, gazetteer: Gazetteer): Home {
  const city = masthead.city === undefined ? undefined : gazetteer.canonical("Place", masthead.city);
  if (city === undefined) return {};
  if (city.subtype === "province") return city.name.endsWith("市") ? { city: city.name } : { province: city.name };
  const province = city.place === undefined ? undefined : gazetteer.get(city.place)?.name;
  return { city: city.name, ...(province === undefined ? {} : { province }) };
}

/** What all of the following have. */
const GOVERNS = /[市省区县](?:委|人民政府|政府|人大|政协)/u;
const CITY = /^(?:中共)?(\p{Script=Han}{2,4}市)(?:委|人民政府|政府|人大|政协)/u;
const PROVINCE = /^(?:中共)?(\p{Script=Han}{2,3}省)(?:委|人民政府|政府|人大|政协)/u;

const DISTRICT = /^(?:中共)?(?:\p{Script=Han}{2,4}市)?(\p{Script=Han}{1,4}[区县])(?:委|人民政府|政府|人大|政协)/u;

/** The city, province and district that the sentence last spoke of: in 宜宾市委书记甲,市委副书记乙 both serve the same one. */
export function nearerHome(home: Home, name: string): Home {
  if (!GOVERNS.test(name)) return home;
  const city = CITY.exec(name)?.[1];
  const province = PROVINCE.exec(name)?.[1];
  const district = DISTRICT.exec(name)?.[1];
  return {
    ...home,
    ...(district === undefined ? {} : { district }),
    ...(city === undefined ? {} : { city }),
    ...(province === undefined ? {} : { province }),
  };
}

/** What `fullNameOf` gives of most. */
export const NOTHING: Partial<Mention> = {};
const LEGAL = /(?:集团)?(?:股份)?(?:有限责任公司|有限公司|公司)$/u;

/**
 * The node that a body is, though not named in full: 市政府 in a paper of 重庆 is that of 重庆市, 长安汽车公司 is 长安汽车. Nothing where
 * that is not known.
 */
export function fullNameOf(mention: Mention, name: string, home: Home, gazetteer: Gazetteer): Partial<Mention> {
  if (mention.known !== undefined || mention.kind !== "Institution") return NOTHING;
  if (mention.subtype === "company") {
    const known = gazetteer.canonical("Institution", name.replace(LEGAL, ""));
    return known === undefined ? NOTHING : { known: known.id };
  }
  if (mention.rule !== "department") return NOTHING;
  const units: Readonly<Record<string, string | undefined>> = {
    市: home.city,
    省: home.province ?? "四川省",
    区: home.district?.endsWith("区") ? home.district : undefined,
    县: home.district?.endsWith("县") ? home.district : undefined,
  };
  const place = units[name.charAt(0)];
  const bare = /^[^省市区县]{2,}厅$/u.test(name);
  const meant = bare ? `${home.province ?? "四川省"}${name}` : place === undefined ? name : `${place}${name.slice(1)}`;
  const known = gazetteer.canonical("Institution", meant) ?? gazetteer.canonical("Institution", `中共${meant}`);
  return known === undefined ? { meant } : { known: known.id };
}
