import { IconFileText, IconRoute } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePaths } from "../../state/paths/use-paths.js";
import { PageLink } from "../../ui/PageLink.js";
import classes from "./Ways.module.css";

/** Ways on from a node: its page, and how it is tied to others. */
export function Ways({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { begin } = usePaths();
  return (
    <p className={classes["ways"]}>
      <PageLink page={{ name: "node", id }} testId="open-page">
        <IconFileText size={16} stroke={1.6} />
        {t("pages.open")}
      </PageLink>
      <button type="button" onClick={() => begin([id])} data-testid="find-paths">
        <IconRoute size={16} stroke={1.6} />
        {t("paths.find")}
      </button>
    </p>
  );
}
