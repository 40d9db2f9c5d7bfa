import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLanguageShown } from "../../i18n/use-label.js";
import { amountText } from "../parts/amount.js";
import { useImprint } from "../parts/DocumentRow.js";
import classes from "./Edge.module.css";
import type { Claim, RelationDetail } from "./stages.js";

/** Where documents disagree: each field, with what each document says, side by side. */
export function Disputes({ relation }: { readonly relation: RelationDetail }) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const imprint = useImprint();
  if (relation.disputes.length === 0) return null;
  const names = { validFrom: t("edge.happened"), validTo: t("edge.ended"), amount: t("edge.amount") } as const;
  const valueIn = (claim: Claim, field: string) =>
    field === "amount" ? claim.amount && amountText(claim.amount, language) : field === "validTo" ? claim.validTo : claim.validFrom;
  return (
    <section className={classes["section"]} data-testid="disputes">
      <div className={classes["sectionHead"]}>
        <h3 className={classes["warn"]}>
          <IconAlertTriangle size={16} stroke={1.6} /> {t("edge.disputes")}
        </h3>
      </div>
      {relation.disputes.map((field) => (
        <div key={field} className={classes["dispute"]}>
          <p>{names[field as keyof typeof names] ?? field}</p>
          <ul>
            {relation.claims.flatMap((claim) => {
              const value = valueIn(claim, field);
              const [first] = claim.evidence;
              return value && first ? (
                <li key={claim.id}>
                  <strong>{value}</strong>
                  <span>{first.document.title}</span>
                  <span>{imprint(first.document)}</span>
                </li>
              ) : (
                []
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
