import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { formatDate } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { Entry } from "../../state/review/queue.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { PageLink } from "../../ui/PageLink.js";
import { amountText } from "../parts/amount.js";
import { type Fact, FactList } from "../parts/FactList.js";
import classes from "./Item.module.css";

/** The claim as it would be drawn and read: one end, the line with its name, the other end; below it what else it says. */
export function Phrase({ claim }: { readonly claim: Entry["claim"] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { source, target, relation, status, validFrom, validTo, title, role, amount } = claim;
  const { symmetric } = relationSpec(relation);
  const end = (node: typeof source, number: 1 | 2) => (
    <p className={classes["end"]}>
      <KindMark kind={node.kind} size={22} />
      <PageLink
        page="explore"
        query={{ s: node.id, proposed: "true" }}
        className={classes["endName"]}
        label={t("review.inGraph", { name: displayName(node.name) })}
      >
        {displayName(node.name)}
      </PageLink>
      <EndNumber number={number} />
    </p>
  );
  const facts: readonly Fact[] = [
    [t("edge.status"), label(STATUSES[status])],
    [t("edge.happened"), validFrom ? formatDate(validFrom, language) : t("review.undated")],
    [t("edge.ended"), validTo ? formatDate(validTo, language) : null],
    [t("edge.post"), title],
    [t("edge.role"), role],
    [t("edge.amount"), amount && amountText(amount, language)],
  ];
  return (
    <div data-testid="review-phrase">
      {end(source, 1)}
      <p className={classes["between"]}>
        <LineSample line={{ relation, status, state: "accepted", crossing: false }} width={26} upright />
        <strong>{label(relationSpec(relation).label)}</strong>
        <span aria-hidden="true">{symmetric ? "⇅" : "↓"}</span>
      </p>
      {end(target, 2)}
      <FactList facts={facts} className={classes["facts"]} label={t("review.facts")} />
    </div>
  );
}

/** The number that ties an end to where the sentence names it. */
export function EndNumber({ number }: { readonly number: 1 | 2 }) {
  return (
    <span className={classes["number"]} aria-hidden="true">
      {number}
    </span>
  );
}
