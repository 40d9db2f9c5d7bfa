import { useQuery } from "@apollo/client/react";
import { IconClipboardCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ReviewWaitingDocument } from "../../api/documents.generated.js";
import { PageLink } from "../../ui/PageLink.js";
import classes from "./shell.module.css";

/** The way to the review page, with how many claims wait there; as an icon alone it stands only while some do. */
export function ReviewLink({ icon = false }: { readonly icon?: boolean }) {
  const { t } = useTranslation();
  const { data } = useQuery(ReviewWaitingDocument);
  const count = data?.reviewProgress.proposed ?? 0;
  if (icon && count === 0) return null;
  return (
    <PageLink
      page="review"
      className={classes[icon ? "navIcon" : "nav"]}
      quiet={count === 0}
      label={t("review.linkLabel", { count })}
      testId={icon ? "review-link-icon" : "review-link"}
    >
      <IconClipboardCheck size={icon ? 20 : 18} stroke={1.6} />
      {!icon && (
        <>
          {t("review.link")}
          {data && <span className={classes["navCount"]}>{count}</span>}
        </>
      )}
    </PageLink>
  );
}
