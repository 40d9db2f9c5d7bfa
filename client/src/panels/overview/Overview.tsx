import { useTranslation } from "react-i18next";
import type { DocumentCardFragment } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { formatShare } from "../../i18n/format.js";
import { isEmptyFilter } from "../../state/filter/utils.js";
import { type Question, useOverview } from "../../state/search/questions.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { KindMark } from "../../ui/KindMark.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { DocumentRow } from "../parts/DocumentRow.js";
import { Figures } from "../parts/Figures.js";
import parts from "../parts/parts.module.css";
import { QuestionList } from "../search/QuestionList.js";
import { TourOffer } from "../tour/TourOffer.js";
import { papersOf } from "./coverage.js";
import classes from "./Overview.module.css";

interface Props {
  readonly questions: readonly Question[];
  readonly onSelect: (id: string) => void;
  readonly onRead: (document: string) => void;
}

/** What the panel says while nothing is selected: how much there is, how much of it crosses, and where to begin. */
export function Overview({ questions, onSelect, onRead }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useOverview();
  const { filter } = useWorkspace().view;
  if (error)
    return <Trouble title={t("overview.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={10} />;
  const { all } = data;
  return (
    <div data-testid="overview">
      <TourOffer />
      <p className={classes["kicker"]}>{t(isEmptyFilter(filter) ? "overview.kicker" : "overview.kickerWhole")}</p>
      <h2 className={classes["title"]}>{t("overview.title")}</h2>
      <p className={classes["lead"]}>{t("overview.lead")}</p>
      <Figures
        figures={[
          { value: all.relations, name: t("entity.figures.relations") },
          { value: all.crossing, name: t("entity.figures.crossing"), cross: true },
          { value: data.planned.relations, name: t("overview.planned") },
          { value: all.documents, name: t("entity.figures.documents") },
        ]}
      />
      {all.crossingShare !== null && (
        <p className={classes["share"]}>
          <strong>{t("overview.share", { crossing: all.crossing })}</strong>
          {t("common.sep")}
          {t("overview.shareOf", { inside: all.inside, percent: formatShare(all.crossingShare) })}
        </p>
      )}
      <div className={parts["groupHead"]}>
        <h3>{t("overview.questions")}</h3>
      </div>
      <QuestionList questions={questions} />
      <div className={parts["groupHead"]}>
        <h3>{t("overview.top")}</h3>
      </div>
      <Coverage total={data.documents.totalCount} documents={data.documents.nodes} />
      <ul>
        {data.top.nodes.map((node) => (
          <li key={node.id} className={parts["row"]}>
            <button
              type="button"
              className={`${parts["rowButton"]} ${parts["withMark"]}`}
              onClick={() => onSelect(node.id)}
              data-testid="top-node"
            >
              <KindMark kind={node.kind} />
              <span className={parts["rowName"]}>{displayName(node.name)}</span>
              <span className={parts["rowDate"]}>{node.degree}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={parts["groupHead"]}>
        <h3>{t("overview.documents")}</h3>
        <PageLink page="sources" testId="sources-link">
          {t("common.documents", { count: data.documents.totalCount })}
        </PageLink>
      </div>
      <ul>
        {data.documents.nodes.map((document) => (
          <DocumentRow key={document.id} document={document} aside={t("overview.claims", { count: document.claimCount })} onRead={onRead} />
        ))}
      </ul>
    </div>
  );
}

/** How far the ranking below reaches: the documents behind it, by paper. */
function Coverage({ total, documents }: { readonly total: number; readonly documents: readonly DocumentCardFragment[] }) {
  const { t } = useTranslation();
  if (total === 0) return null;
  const papers = papersOf(documents).map(({ paper, count }) => `${paper ?? t("pages.otherPapers")} ${count}`);
  // only where all documents are at hand can they be counted by paper
  const known = documents.length === total;
  return (
    <p className={classes["coverage"]} data-testid="coverage">
      {[t("pages.coverage", { count: total }), known && papers.join(t("common.dot"))].filter(Boolean).join(t("pages.colon"))}
    </p>
  );
}
