import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTerminal2 } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { go, hrefOf } from "../../state/page/page.js";

/** The way to the query page. */
export function QueryLink({ size = 34 }: { readonly size?: number }) {
  const { t } = useTranslation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(hrefOf("query"));
  };
  return (
    <Tooltip label={t("top.query")}>
      <ActionIcon
        component="a"
        href={hrefOf("query")}
        variant="subtle"
        color="ink"
        size={size}
        aria-label={t("top.query")}
        onClick={follow}
        data-testid="query-link"
      >
        <IconTerminal2 size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
