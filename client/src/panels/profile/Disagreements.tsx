import { useQuery } from "@apollo/client/react";
import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { RelationDetailDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { ProfileEdge } from "../../state/profile/use-profile.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import type { Claim } from "../edge/stages.js";
import { Sentences } from "../page/Sentence.js";
import { amountText } from "../parts/amount.js";
import classes from "./Profile.module.css";

/** Relations on which documents disagree: for each field what each says, side by side, with its sentence. */
export function Disagreements({ edges }: { readonly edges: readonly ProfileEdge[] }) {
  return (
    <ul>
      {edges.map(({ id }) => (
        <Disagreement key={id} id={id} />
      ))}
    </ul>
  );
}

const FIELDS = ["validFrom", "validTo", "amount", "status", "title", "role"] as const;
type Field = (typeof FIELDS)[number];
const isField = (name: string): name is Field => FIELDS.some((each) => each === name);

/** One relation on which documents disagree. */
export function Disagreement({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { data, error, refetch } = useQuery(RelationDetailDocument, { variables: { id } });
  if (error) return <Trouble title={t("edge.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={3} />;
  const relation = data.relation;
  if (!relation) return null;
  const names: Readonly<Record<Field, string>> = {
    validFrom: t("edge.happened"),
    validTo: t("edge.ended"),
    amount: t("edge.amount"),
    status: t("edge.status"),
    title: t("edge.post"),
    role: t("edge.role"),
  };
  const valueIn = (claim: Claim, field: Field): string | null => {
    if (field === "amount") return claim.amount && amountText(claim.amount, language);
    return field === "status" ? label(STATUSES[claim.status]) : claim[field];
  };
  return (
    <li className={classes["disagreement"]} data-testid="disagreement">
      <p className={classes["relationHead"]}>
        <PageLink page={{ name: "node", id: relation.source.id }} className={classes["other"]}>
          {displayName(relation.source.name)}
        </PageLink>
        <span className={classes["notes"]}>{label(relationSpec(relation.type).label)}</span>
        <PageLink page={{ name: "node", id: relation.target.id }} className={classes["other"]}>
          {displayName(relation.target.name)}
        </PageLink>
        <PageLink page="explore" query={{ s: id }} className={classes["toGraph"]}>
          {t("pages.inGraph")}
        </PageLink>
      </p>
      {relation.disputes.filter(isField).map((field) => (
        <div key={field}>
          <h3 className={classes["field"]}>{names[field]}</h3>
          <div className={classes["sides"]}>
            {relation.claims.flatMap((claim) => {
              const value = claim.state === "accepted" ? valueIn(claim, field) : null;
              return value
                ? [
                    <div key={claim.id}>
                      <p className={classes["value"]}>
                        <strong>{value}</strong>
                      </p>
                      <Sentences evidence={claim.evidence} />
                    </div>,
                  ]
                : [];
            })}
          </div>
        </div>
      ))}
    </li>
  );
}
