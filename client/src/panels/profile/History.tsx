import { useQuery } from "@apollo/client/react";
import { ACTION_LABELS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { ProfileHistoryDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { useSubject } from "../review/Journal.js";
import classes from "./Profile.module.css";

const SHOWN = 50;

/** What people decided about it, newest first; what was undone stays in the list, struck out. */
export function History({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const subject = useSubject();
  const { data, error, refetch } = useQuery(ProfileHistoryDocument, { variables: { id, first: SHOWN }, fetchPolicy: "cache-and-network" });
  if (error && !data)
    return <Trouble title={t("pages.historyFailed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={2} />;
  const when = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
  if (data.decisions.nodes.length === 0) return <p className={classes["empty"]}>{t("pages.noHistory")}</p>;
  return (
    <>
      <ol>
        {data.decisions.nodes.map((decision) => (
          <li
            key={decision.id}
            className={classes["line"]}
            data-undone={decision.undoneBy !== null || undefined}
            data-testid="profile-decision"
          >
            <p>
              <strong>{label(ACTION_LABELS[decision.action])}</strong> <span>{subject(decision)}</span>
            </p>
            <p className={classes["notes"]}>
              {[
                t("review.decision", { id: decision.id }),
                decision.by ?? t("review.anonymous"),
                when.format(new Date(decision.at)),
                decision.undoneBy !== null && t("review.undoneBy", { id: decision.undoneBy }),
              ]
                .filter(Boolean)
                .join(t("common.dot"))}
            </p>
          </li>
        ))}
      </ol>
      <PageLink page="review" query={{ tab: "journal" }}>
        {t("pages.historyAll")}
      </PageLink>
    </>
  );
}
