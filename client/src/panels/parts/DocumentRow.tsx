import { useTranslation } from "react-i18next";
import type { DocumentCardFragment } from "../../api/documents.generated.js";
import { formatDate } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import classes from "./parts.module.css";

/** Paper, date, issue and page in one line, as far as they are known. */
export function useImprint(): (document: DocumentCardFragment) => string {
  const { t } = useTranslation();
  const language = useLanguageShown();
  return ({ publication, publishedOn, issue, page }) =>
    [
      publication && publication !== "未注明" ? publication : null,
      publishedOn ? formatDate(publishedOn, language) : t("edge.undatedPaper"),
      issue,
      page,
    ]
      .filter(Boolean)
      .join(t("common.dot"));
}

interface Props {
  readonly document: DocumentCardFragment;
  readonly aside?: string;
  readonly onRead: (id: string) => void;
}

export function DocumentRow({ document, aside, onRead }: Props) {
  const imprint = useImprint();
  return (
    <li className={classes["row"]}>
      <button type="button" className={classes["rowButton"]} onClick={() => onRead(document.id)} data-testid="document-row">
        <span className={classes["rowName"]}>{document.title}</span>
        <span className={classes["rowUnder"]}>{[imprint(document), aside].filter(Boolean).join(" · ")}</span>
      </button>
    </li>
  );
}
