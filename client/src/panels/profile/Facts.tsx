import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { ProfileNode } from "../../state/profile/use-profile.js";
import { PageLink } from "../../ui/PageLink.js";
import { type Fact, FactList } from "../parts/FactList.js";
import { PlaceMap } from "./PlaceMap.js";
import classes from "./Profile.module.css";

/** The dry facts beside the page, and where it stands. */
export function Facts({ node }: { readonly node: ProfileNode }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const comma = language === "zh" ? "、" : ", ";
  const { kind, subtype, region, city, home, note, formerIds, aliases } = node;
  const subtypes: Readonly<Record<string, { zh: string; en: string }>> = KINDS[kind].subtypes;
  const spec = subtype ? subtypes[subtype] : undefined;
  const own = node.longitude !== null && node.latitude !== null;
  const [longitude, latitude] = own ? [node.longitude, node.latitude] : [home?.longitude ?? null, home?.latitude ?? null];
  const placed = longitude !== null && latitude !== null;
  const degrees =
    placed && [t("pages.east", { value: longitude.toFixed(2) }), t("pages.north", { value: latitude.toFixed(2) })].join(comma);
  const elsewhere = !own && home ? ` (${t("pages.ofHome", { name: displayName(home.name) })})` : "";
  const facts: readonly Fact[] = [
    [t("pages.sub"), [label(KINDS[kind].label), spec && label(spec)].filter(Boolean).join(t("common.dot"))],
    [t("pages.aliases"), aliases.length > 0 ? aliases.map(displayName).join(comma) : null],
    [t("pages.side"), region && label(REGIONS[region])],
    [t("pages.city"), city && city.id !== node.id ? displayName(city.name) : null],
    [t("pages.home"), home && home.id !== node.id ? displayName(home.name) : null],
    [t("pages.coordinates"), degrees ? displayName(`${degrees}${elsewhere}`) : null],
    [t("pages.note"), note],
    [t("pages.former"), formerIds.length > 0 ? formerIds.join(comma) : null],
    [t("pages.id"), node.id],
  ];
  return (
    <aside className={classes["facts"]} aria-label={t("pages.facts")} data-testid="facts">
      {placed && <PlaceMap longitude={longitude} latitude={latitude} name={displayName(own ? node.name : (home?.name ?? node.name))} />}
      <h2>{t("pages.facts")}</h2>
      <FactList facts={facts} className={classes["factList"]} />
      <p className={classes["help"]}>
        <PageLink page="quality">{t("quality.link")}</PageLink>
      </p>
      {node.documents.totalCount > 0 && <p className={classes["help"]}>{t("pages.factsSource", { count: node.documents.totalCount })}</p>}
    </aside>
  );
}
