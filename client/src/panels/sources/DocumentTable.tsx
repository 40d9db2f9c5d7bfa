import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SourcesDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { formatDate } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./sources.module.css";

/** Every document, newest first, with how much it supports; its title opens the text. */
export function DocumentTable() {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const { data, error, refetch, fetchMore } = useQuery(SourcesDocument);
  if (error)
    return <Trouble title={t("sources.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={8} />;
  const { nodes, totalCount, pageInfo } = data.documents;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { documents } }) => ({
        ...before,
        documents: { ...documents, nodes: [...before.documents.nodes, ...documents.nodes] },
      }),
    });
  return (
    <section aria-labelledby="sources-documents">
      <h2 id="sources-documents">{t("common.documents", { count: totalCount })}</h2>
      {nodes.length === 0 && <p>{t("sources.none")}</p>}
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("sources.document")}</th>
              <th scope="col">{t("sources.publication")}</th>
              <th scope="col">{t("sources.date")}</th>
              <th scope="col" className={classes["number"]}>
                {t("sources.nodes")}
              </th>
              <th scope="col" className={classes["number"]}>
                {t("sources.claims")}
              </th>
              <th scope="col" className={classes["number"]}>
                {t("sources.observations")}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, title, publication, publishedOn, nodeCount, claimCount, observationCount }) => (
              <tr key={id}>
                <th scope="row">
                  <PageLink page={{ name: "document", id }}>{title}</PageLink>
                </th>
                <td>{publication ?? t("common.unknown")}</td>
                <td>{publishedOn ? formatDate(publishedOn, language) : t("common.undated")}</td>
                <td className={classes["number"]}>{nodeCount}</td>
                <td className={classes["number"]}>{claimCount}</td>
                <td className={classes["number"]}>{observationCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pageInfo.hasNextPage && (
        <Button variant="default" size="xs" onClick={() => void more()}>
          {t("common.more")}
        </Button>
      )}
    </section>
  );
}
