import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ContradictionsDocument, type ContradictionsQuery, NumberConflictsDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { formatNumber, formatPeriod } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { Sentences } from "../page/Sentence.js";
import { Disagreement } from "../profile/Disagreements.js";
import profile from "../profile/Profile.module.css";
import classes from "./Quality.module.css";

const PAGE = 10;
const NUMBERS = 30;

/** Every relation on which documents disagree, both sides with their sentences. */
export function Contradictions() {
  const { t } = useTranslation();
  const { data, error, refetch, fetchMore } = useQuery(ContradictionsDocument, { variables: { first: PAGE } });
  if (error)
    return <Trouble title={t("quality.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={4} height={60} />;
  const { nodes, totalCount, pageInfo } = data.contradictions;
  const more = () =>
    void fetchMore({
      variables: { first: PAGE, after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }): ContradictionsQuery => {
        const next = fetchMoreResult.contradictions;
        return { contradictions: { ...next, nodes: [...before.contradictions.nodes, ...next.nodes] } } as ContradictionsQuery;
      },
    }).catch(() => undefined);
  if (totalCount === 0) return <p>{t("quality.noContradictions")}</p>;
  return (
    <>
      <ul>
        {nodes.map(({ id }) => (
          <Disagreement key={id} id={id} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="default" size="xs" mt={12} onClick={more}>
          {t("quality.more", { count: totalCount - nodes.length })}
        </Button>
      )}
    </>
  );
}

/** Exact numbers that cannot all be right, with the sentence of each. */
export function NumberConflicts() {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const { data, error, refetch } = useQuery(NumberConflictsDocument, { variables: { first: NUMBERS } });
  if (error)
    return <Trouble title={t("quality.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={2} height={60} />;
  const { nodes, totalCount } = data.observationConflicts;
  if (totalCount === 0) return <p>{t("quality.noNumbers")}</p>;
  return (
    <>
      <ul>
        {nodes.map(({ subject, measure, period, unit, observations }) => (
          <li key={[subject.id, measure, period, unit].join()} className={profile["disagreement"]} data-testid="number-conflict">
            <p className={profile["relationHead"]}>
              <PageLink page={{ name: "node", id: subject.id }} className={profile["other"]}>
                {displayName(subject.name)}
              </PageLink>
              <span className={profile["notes"]}>{[measure, formatPeriod(period, language)].join(t("common.dot"))}</span>
            </p>
            <div className={profile["sides"]}>
              {observations.map(({ id, value, evidence }) => (
                <div key={id}>
                  <p className={profile["value"]}>
                    <strong>{formatNumber(value, language)}</strong> {unit}
                  </p>
                  <Sentences evidence={evidence} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className={classes["help"]}>{t("quality.shown", { shown: nodes.length, count: totalCount })}</p>}
    </>
  );
}
