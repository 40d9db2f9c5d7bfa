import { DOCUMENT_TYPES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { Statement } from "../../state/document/statements.js";
import { useImprint } from "../parts/DocumentRow.js";
import { type Fact, FactList } from "../parts/FactList.js";
import classes from "./Document.module.css";
import type { DocumentShown } from "./types.js";

/** What this document is, where it was printed, and how it was read. */
export function Record({ document, statements }: { readonly document: DocumentShown; readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const imprint = useImprint();
  const { type, title, publication, publishedOn, issue, page, note, url, length, nodeCount, claimCount, observationCount } = document;
  const facts: readonly Fact[] = [
    [t("documentPage.type"), label(DOCUMENT_TYPES[type])],
    [t("documentPage.publication"), publication],
    [t("documentPage.publishedOn"), publishedOn ? formatDate(publishedOn, language) : t("common.undated")],
    [t("documentPage.issue"), issue],
    [t("documentPage.page"), page],
    [t("documentPage.method"), useMethods(statements)],
    [t("documentPage.length"), t("documentPage.lengthOf", { count: length, formatted: formatNumber(length, language) })],
    [t("documentPage.statements"), t("documentPage.counts", { nodes: nodeCount, claims: claimCount, observations: observationCount })],
    [t("documentPage.note"), note],
  ];
  return (
    <header className={classes["record"]}>
      <h1 data-testid="document-title">{title}</h1>
      <p className={classes["imprint"]}>{imprint(document)}</p>
      {type === "digest" && <p className={classes["notice"]}>{t("reader.digest")}</p>}
      {type === "table" && <p className={classes["notice"]}>{t("reader.table")}</p>}
      <details className={classes["details"]} data-testid="document-record">
        <summary>{t("documentPage.record")}</summary>
        <FactList facts={facts} className={classes["facts"]} />
        {url && /^https?:/u.test(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {t("documentPage.url")}
          </a>
        )}
        <p>{t("documentPage.namesHelp")}</p>
      </details>
    </header>
  );
}

/** How the statements were read, and how many by each way. */
function useMethods(statements: readonly Statement[]): string | null {
  const { t, i18n } = useTranslation();
  const counts = new Map<string, number>();
  for (const each of statements) {
    if (each.what !== "relation") continue;
    const name = each.method.split(":")[0] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const nameOf = (name: string) =>
    name === "curated" || name === "table" || name === "rule" || name === "model" ? t(`methods.${name}`, { id: "" }).trim() : name;
  return [...counts]
    .map(([name, count]) => t("documentPage.methods", { name: nameOf(name), count }))
    .join(i18n.language === "en" ? "; " : "、");
}
