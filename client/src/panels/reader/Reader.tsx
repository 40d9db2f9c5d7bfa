import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DocumentTextDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import type { Reading } from "../../state/url/use-view.js";
import { PageLink } from "../../ui/PageLink.js";
import { Panel } from "../../ui/Panel.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { useImprint } from "../parts/DocumentRow.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import classes from "./Reader.module.css";

interface Props {
  readonly reading: Reading | null;
  readonly phone: boolean;
  readonly onClose: () => void;
}

/** A document's text, with the chosen sentence marked and in sight. */
export function Reader({ reading, phone, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Panel
      opened={reading !== null}
      onClose={onClose}
      from={phone ? "bottom" : "right"}
      size={phone ? "94%" : 680}
      title={<Title id={reading?.document ?? null} />}
      label={t("reader.title")}
      testId="reader"
    >
      {reading && <Text key={reading.document} reading={reading} />}
    </Panel>
  );
}

/** What is being read, in sight however far one has scrolled. */
function Title({ id }: { readonly id: string | null }) {
  const { t } = useTranslation();
  const { data } = useQuery(DocumentTextDocument, { variables: { id: id ?? "" }, skip: id === null });
  return (
    <>
      {t("reader.title")} <span className={classes["name"]}>{data?.document?.title}</span>
    </>
  );
}

function Text({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const imprint = useImprint();
  const { data, error, loading, refetch } = useQuery(DocumentTextDocument, { variables: { id: reading.document } });
  const mark = useRef<HTMLElement>(null);
  const text = data?.document?.text;
  useEffect(() => {
    if (text !== undefined && reading.range) requestAnimationFrame(() => mark.current?.scrollIntoView({ block: "center" }));
  }, [text, reading]);
  if (error) return <Trouble title={t("reader.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data && loading) return <SkeletonRows count={14} />;
  const shown = data?.document;
  if (!shown) return <p>{t("reader.missing")}</p>;
  const paragraphs = paragraphsOf(shown.text, reading.range);
  const first = paragraphs.findIndex(({ parts }) => parts.some(({ marked }) => marked));
  return (
    <article className={classes["text"]}>
      <h2>{shown.title}</h2>
      <p className={classes["imprint"]}>{imprint(shown)}</p>
      <p className={classes["note"]}>
        <PageLink page={{ name: "document", id: shown.id }} query={{ at: reading.range?.join("-") }} testId="open-document-page">
          {t("documentPage.fullPage")}
        </PageLink>
      </p>
      {shown.type === "digest" && <p className={classes["digest"]}>{t("reader.digest")}</p>}
      {shown.type === "table" && <p className={classes["digest"]}>{t("reader.table")}</p>}
      {shown.note && <p className={classes["note"]}>{shown.note}</p>}
      <p className={classes["note"]}>
        {t("reader.facts", { nodes: shown.nodeCount, claims: shown.claimCount, observations: shown.observationCount })}
      </p>
      {shown.url && /^https?:/u.test(shown.url) && (
        <p className={classes["note"]}>
          <a href={shown.url} target="_blank" rel="noreferrer">
            {t("reader.original")}
          </a>
        </p>
      )}
      <div className={classes["paragraphs"]}>
        {paragraphs.map((paragraph, i) => (
          <Line key={paragraph.start} paragraph={paragraph} mark={i === first ? mark : null} />
        ))}
      </div>
    </article>
  );
}

function Line({ paragraph, mark }: { readonly paragraph: Paragraph; readonly mark: React.RefObject<HTMLElement | null> | null }) {
  const words = paragraph.parts.map(({ start, text, marked }) =>
    marked ? (
      <mark key={start} ref={mark} data-testid="reader-mark">
        {text}
      </mark>
    ) : (
      text
    ),
  );
  return paragraph.heading ? <h3>{words}</h3> : <p>{words}</p>;
}
