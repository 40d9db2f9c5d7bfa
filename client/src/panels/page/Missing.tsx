import { KINDS, nameInId } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { KindMark } from "../../ui/KindMark.js";
import { PageLink } from "../../ui/PageLink.js";
import classes from "./Missing.module.css";
import { useNearest } from "./use-nearest.js";

/** A page about a node that is not there: says so, and offers the names that come nearest. */
export function MissingNode({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const name = displayName(nameInId(id).split("@")[0] ?? "");
  const nearest = useNearest(nameInId(id).split("@")[0] ?? "");
  return (
    <main className={classes["missing"]} data-testid="missing">
      <h1>{name ? t("pages.missingNamed", { name }) : t("pages.missing")}</h1>
      <p>{t("pages.missingHelp")}</p>
      {nearest.length > 0 && (
        <>
          <h2>{t("pages.nearest")}</h2>
          <ul>
            {nearest.map((node) => (
              <li key={node.id}>
                <KindMark kind={node.kind} />
                <PageLink page={{ name: "node", id: node.id }} testId="nearest">
                  {displayName(node.name)}
                </PageLink>
                <span>
                  {label(KINDS[node.kind].label)}
                  {t("common.dot")}
                  {t("search.degree", { count: node.degree })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PageLink page="explore">{t("pages.toGraph")}</PageLink>
    </main>
  );
}

/** A page about a document that is not there. */
export function MissingDocument() {
  const { t } = useTranslation();
  return (
    <main className={classes["missing"]} data-testid="missing">
      <h1>{t("pages.missingDocument")}</h1>
      <p>{t("pages.missingDocumentHelp")}</p>
      <PageLink page="sources">{t("pages.toSources")}</PageLink>
    </main>
  );
}
