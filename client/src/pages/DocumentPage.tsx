import { useViewportSize } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentPageQuery } from "../api/documents.generated.js";
import { failureOf } from "../api/failure.js";
import { Card } from "../panels/document/Card.js";
import classes from "../panels/document/Document.module.css";
import { FindBar } from "../panels/document/FindBar.js";
import { Record } from "../panels/document/Record.js";
import { Statements } from "../panels/document/Statements.js";
import { Text } from "../panels/document/Text.js";
import type { DocumentShown } from "../panels/document/types.js";
import { useReading } from "../panels/document/use-reading.js";
import { MissingDocument } from "../panels/page/Missing.js";
import { PageFrame } from "../panels/page/PageFrame.js";
import { useDocumentRecord } from "../state/document/use-document.js";
import { Panel } from "../ui/Panel.js";
import { SkeletonRows } from "../ui/Rows.js";
import { Trouble } from "../ui/Trouble.js";

/** Below this width what the document states stands in a sheet of its own. */
const NARROW = 940;

/** A document to be read: its text with all that was recognised in it, and beside it all that it states. */
export default function DocumentPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocumentRecord(id);
  return (
    <PageFrame title={data?.document?.title ?? null}>
      {error && !data ? (
        <main className={classes["alone"]}>
          <Trouble title={t("documentPage.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
        </main>
      ) : !data ? (
        <main className={classes["alone"]}>
          <SkeletonRows count={16} />
        </main>
      ) : data.document ? (
        <Reading document={data.document} observations={data.observations.nodes} />
      ) : (
        <MissingDocument />
      )}
    </PageFrame>
  );
}

interface Props {
  readonly document: DocumentShown;
  readonly observations: DocumentPageQuery["observations"]["nodes"];
}

function Reading({ document, observations }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const { width } = useViewportSize();
  const narrow = width > 0 && width <= NARROW;
  const [sheet, setSheet] = useState(false);
  const reading = useReading(document, observations, frame);
  const { body, claims, passages, current, at, step } = reading;
  const absent = body.phase === "absent";
  const list = (
    <Statements
      all={reading.all}
      statements={reading.statements}
      shown={reading.shown}
      done={claims.done}
      failure={claims.failure}
      current={current}
      sight={narrow || absent ? null : reading.sight}
      locators={absent}
      onShown={reading.setShown}
      onGo={
        absent
          ? null
          : (statement) => {
              setSheet(false);
              reading.goTo(statement);
            }
      }
      onRetry={claims.retry}
    />
  );
  return (
    <main ref={frame} className={classes["main"]} data-testid="document-page">
      <article className={classes["article"]}>
        <Record document={document} statements={reading.all} />
        {body.phase === "loading" && <SkeletonRows count={14} />}
        {body.phase === "failed" && <Trouble title={t("documentPage.textFailed")} failure={body.failure} onRetry={body.retry} />}
        {absent && (
          <div className={classes["absent"]} data-testid="text-absent">
            <h2>{t("documentPage.absent")}</h2>
            <p>{t("documentPage.absentHelp")}</p>
          </div>
        )}
        {body.phase === "there" && (
          <>
            <div className={classes["bar"]}>
              <FindBar
                text={reading.wanted}
                at={reading.hitAt}
                count={reading.hits.length}
                many={reading.manyHits}
                onText={reading.find}
                onMove={reading.moveHit}
              />
              <div className={classes["steps"]}>
                <button
                  type="button"
                  onClick={() => step(-1)}
                  disabled={passages.length === 0}
                  title={t("documentPage.previousHelp")}
                  data-testid="previous-claim"
                >
                  <IconChevronUp size={16} stroke={1.6} />
                  {t("documentPage.previous")}
                </button>
                {narrow ? (
                  <button type="button" onClick={() => setSheet(true)} data-testid="open-statements">
                    {t("documentPage.all", { count: reading.statements.length })}
                  </button>
                ) : (
                  <span aria-live="polite" data-testid="claim-position">
                    {t("documentPage.position", { at: at < 0 ? "–" : at + 1, count: passages.length })}
                  </span>
                )}
                <button
                  type="button"
                  onClick={() => step(1)}
                  disabled={passages.length === 0}
                  title={t("documentPage.nextHelp")}
                  data-testid="next-claim"
                >
                  {t("documentPage.next")}
                  <IconChevronDown size={16} stroke={1.6} />
                </button>
              </div>
            </div>
            <Text
              text={body.text}
              spans={body.spans}
              passages={passages}
              hits={reading.hits}
              marked={reading.marked}
              nodes={reading.nodes}
              frame={frame}
              onName={reading.chooseName}
              onPassage={reading.choosePassage}
            />
          </>
        )}
        {absent && narrow && list}
      </article>
      {!narrow && <aside className={classes["side"]}>{list}</aside>}
      {narrow && !absent && (
        <Panel
          opened={sheet}
          onClose={() => setSheet(false)}
          from="bottom"
          size="86%"
          title={t("documentPage.statements")}
          label={t("documentPage.statements")}
          testId="statements-sheet"
        >
          {list}
        </Panel>
      )}
      {reading.card && (
        <Card key={reading.cardKey} chosen={reading.card} frame={frame} onNext={reading.nextMention} onClose={reading.closeCard} />
      )}
    </main>
  );
}
