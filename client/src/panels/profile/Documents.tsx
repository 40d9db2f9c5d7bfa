import { useTranslation } from "react-i18next";
import type { ProfileNode } from "../../state/profile/use-profile.js";
import { PageLink } from "../../ui/PageLink.js";
import { useImprint } from "../parts/DocumentRow.js";
import classes from "./Profile.module.css";

/** The documents that mention it, newest first. */
export function Documents({ documents }: { readonly documents: ProfileNode["documents"] }) {
  const { t } = useTranslation();
  const imprint = useImprint();
  const { nodes, totalCount } = documents;
  return (
    <>
      <ul>
        {nodes.map((document) => (
          <li key={document.id} className={classes["line"]}>
            <PageLink page={{ name: "document", id: document.id }} testId="profile-document">
              {document.title}
            </PageLink>
            <span className={classes["under"]}>{imprint(document)}</span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={classes["help"]}>{t("pages.documentsMore", { shown: nodes.length, count: totalCount })}</p>
      )}
    </>
  );
}
