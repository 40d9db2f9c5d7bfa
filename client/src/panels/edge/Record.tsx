import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import { amountText } from "../parts/amount.js";
import { type Fact, FactList } from "../parts/FactList.js";
import { placeOf } from "./citations.js";
import classes from "./Edge.module.css";
import type { RelationDetail } from "./stages.js";

/** The dry facts: when it happened, when it was reported, how it was read, and where. */
export function Record({ relation }: { readonly relation: RelationDetail }) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const pieces = relation.claims.flatMap(({ evidence }) => evidence);
  const reported = [...new Set(pieces.flatMap(({ document }) => document.publishedOn ?? []))].sort();
  const methods = [...new Set(relation.claims.map(({ method }) => method))].map((method) => {
    const [name = "", id = ""] = method.split(":");
    return name === "curated" || name === "table" || name === "rule" || name === "model" ? t(`methods.${name}`, { id }) : method;
  });
  const places = [...new Set(pieces.flatMap((piece) => placeOf(piece) ?? []))].map(displayName);
  const facts: readonly Fact[] = [
    [t("edge.happened"), relation.validFrom ?? t("common.undated")],
    [t("edge.ended"), relation.validTo],
    [t("edge.reported"), reported.length > 0 ? reported.join("、") : t("common.undated")],
    [t("edge.amount"), relation.amount && amountText(relation.amount, language)],
    [t("edge.post"), relation.title],
    [t("edge.role"), relation.role],
    [t("edge.method"), methods.join("、")],
    [t("edge.locator"), places.length > 0 ? places.join("；") : t("edge.page")],
  ];
  return (
    <section className={classes["section"]}>
      <div className={classes["sectionHead"]}>
        <h3>{t("edge.record")}</h3>
      </div>
      <FactList facts={facts} className={classes["record"]} />
    </section>
  );
}
