import { useApolloClient } from "@apollo/client/react";
import { ACTION_LABELS, nameInId } from "@chengyu-atlas/model";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type JournalEntryFragment, ReviewJournalDocument } from "../../api/documents.generated.js";
import { type Failure, failureOf, MissingPart } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Journal.module.css";
import { useAttempt } from "./use-attempt.js";
import { useWords } from "./use-words.js";

const PAGE = 40;

interface Pages {
  readonly decisions: readonly JournalEntryFragment[];
  readonly total: number;
  readonly cursor: string | null;
}

interface Props {
  /** Another number: decisions were added. */
  readonly settled: number;
  readonly able: boolean;
  readonly onUndo: (id: number) => Promise<void>;
}

/** What was decided, newest first, by whomever; what stands can be undone. */
export function Journal({ settled, able, onUndo }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [pages, setPages] = useState<Pages | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const load = useCallback(
    async (after: string | null): Promise<Pages> => {
      const { data } = await client.query({ query: ReviewJournalDocument, variables: { first: PAGE, after }, fetchPolicy: "no-cache" });
      if (!data) throw new MissingPart();
      const { nodes, totalCount, pageInfo } = data.decisions;
      return { decisions: nodes, total: totalCount, cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
    [client],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: every settled decision, and every attempt, asks anew
  useEffect(() => {
    let current = true;
    load(null).then(
      (first) => {
        if (!current) return;
        setFailure(null);
        setPages(first);
      },
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [load, settled, attempt]);
  const more = () => {
    if (pages?.cursor == null) return;
    load(pages.cursor).then(
      (next) => setPages({ ...next, decisions: [...pages.decisions, ...next.decisions] }),
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  return (
    <div className={classes["journal"]} data-testid="review-journal">
      {failure && <Trouble title={t("review.journalFailed")} failure={failure} onRetry={() => setAttempt(attempt + 1)} />}
      {!failure && !pages && <SkeletonRows count={8} />}
      {pages && (
        <>
          <p className={classes["help"]}>{pages.total === 0 ? t("review.journalEmpty") : t("review.journalHelp")}</p>
          <ol>
            {pages.decisions.map((decision) => (
              <Line key={decision.id} decision={decision} able={able} onUndo={onUndo} />
            ))}
          </ol>
          {pages.cursor !== null && (
            <button type="button" className={classes["more"]} onClick={more}>
              {t("review.journalMore", { count: pages.total - pages.decisions.length })}
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface LineProps extends Pick<Props, "able" | "onUndo"> {
  readonly decision: JournalEntryFragment;
}

function Line({ decision, able, onUndo }: LineProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const what = useSubject()(decision);
  const { busy, error, attempt } = useAttempt();
  const { id, at, by, action, undoneBy } = decision;
  const when = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
  return (
    <li data-undone={undoneBy !== null || undefined} data-testid="journal-line">
      <p className={classes["what"]}>
        <strong>{label(ACTION_LABELS[action])}</strong> <span>{what}</span>
      </p>
      <p className={classes["under"]}>
        {[t("review.decision", { id }), by ?? t("review.anonymous"), when, undoneBy !== null && t("review.undoneBy", { id: undoneBy })]
          .filter(Boolean)
          .join(t("common.dot"))}
      </p>
      {action !== "undo" && undoneBy === null && (
        <button
          type="button"
          className={classes["undo"]}
          disabled={!able || busy}
          aria-label={`${t("review.undo")}${t("common.dot")}${t("review.decision", { id })}`}
          onClick={() => void attempt(() => onUndo(id))}
          data-testid="journal-undo"
        >
          {t("review.undo")}
        </button>
      )}
      {error && (
        <p role="alert" className={classes["error"]}>
          {error}
        </p>
      )}
    </li>
  );
}

/** What a decision is about, in words. */
export function useSubject(): (decision: JournalEntryFragment) => string {
  const { t } = useTranslation();
  const { phrase } = useWords();
  const named = (id: string | null) => displayName(id === null ? "" : nameInId(id));
  return ({ action, about, claims, from, into, name, undoes }) => {
    if (undoes !== null) return t("review.decision", { id: undoes });
    if (action === "merge") return t("review.mergedInto", { from: named(from), into: displayName(name ?? named(into)) });
    if (action === "split") return t("review.splitOff", { from: named(from), into: displayName(name ?? named(into)) });
    const [first] = about;
    if (!first) return t("review.claims", { count: claims.length });
    const what = phrase({ source: first.source.name, target: first.target.name, relation: first.relation });
    return claims.length > 1 ? t("review.andOthers", { what, count: claims.length }) : what;
  };
}
