import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { IconArrowUpRight } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { formatNumber, formatPeriod } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { Statement } from "../../state/document/statements.js";
import { CrossingChip } from "../../ui/Chip.js";
import { PageLink } from "../../ui/PageLink.js";
import { boundText } from "../parts/amount.js";
import classes from "./Statements.module.css";

/** What is to be known of a statement beside its two ends. */
export function useStatementWords(): (statement: Statement) => string {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  return (statement) => {
    if (statement.what === "measure") {
      const { measure, bound, value, unit, period } = statement;
      const amount = `${boundText(bound, language)}${language === "en" && boundText(bound, language) ? " " : ""}${formatNumber(value, language)} ${unit}`;
      return [`${measure} ${amount}`, period && formatPeriod(period, language)].filter(Boolean).join(t("common.dot"));
    }
    const { state, status, note, validFrom } = statement;
    return [state === "proposed" && t("documentPage.waiting"), note, status !== "done" && label(STATUSES[status]), validFrom]
      .filter(Boolean)
      .join(t("common.dot"));
  };
}

interface Props {
  readonly statement: Statement;
  readonly current: boolean;
  readonly inSight: boolean;
  readonly locators: boolean;
  readonly onGo: ((statement: Statement) => void) | null;
}

/** One statement of the document: its number, the two ends or the measure, and the way to the canvas. */
export const StatementRow = memo(function StatementRow({ statement, current, inSight, locators, onGo }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const words = useStatementWords()(statement);
  const inner = (
    <>
      <span className={classes["number"]}>{statement.number}</span>
      <span className={classes["words"]}>
        {statement.what === "relation" ? (
          <>
            {displayName(statement.source.name)} <em>{label(relationSpec(statement.relation).label)}</em>{" "}
            {displayName(statement.target.name)}
          </>
        ) : (
          <>
            {displayName(statement.subject.name)} <em>{t("documentPage.number")}</em>
          </>
        )}
        {(words !== "" || (statement.what === "relation" && statement.crossing)) && (
          <span className={classes["under"]}>
            {statement.what === "relation" && statement.crossing && <CrossingChip />} {words}
          </span>
        )}
        {locators && (
          <span className={classes["under"]}>
            {t("documentPage.locator")} {statement.locator ? displayName(statement.locator) : t("documentPage.noLocator")}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li
      className={classes["row"]}
      data-current={current || undefined}
      data-sight={inSight || undefined}
      data-number={statement.number}
      data-testid="statement"
    >
      {onGo ? (
        <button type="button" className={classes["main"]} aria-current={current ? "true" : undefined} onClick={() => onGo(statement)}>
          {inner}
        </button>
      ) : (
        <div className={classes["main"]}>{inner}</div>
      )}
      {statement.what === "relation" && (
        <PageLink
          page="explore"
          query={{ s: statement.edge, ...(statement.state === "proposed" && { proposed: "true" }) }}
          className={classes["graph"]}
          label={t("documentPage.statement", { number: statement.number })}
          testId="statement-graph"
        >
          <IconArrowUpRight size={16} stroke={1.6} />
        </PageLink>
      )}
    </li>
  );
});
