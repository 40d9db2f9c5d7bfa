import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./shell.module.css";

interface Props {
  readonly children?: ReactNode;
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

/** The first line of a panel: what this is, and the way out. */
export function PanelHead({ children, onBack, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes["panelHead"]}>
      {onBack && (
        <ActionIcon variant="subtle" color="ink" size={28} ml={-8} aria-label={t("common.back")} onClick={onBack}>
          <IconChevronLeft size={18} stroke={1.6} />
        </ActionIcon>
      )}
      <div className={classes["panelKind"]}>{children}</div>
      <ActionIcon variant="subtle" color="ink" size={28} mr={-6} aria-label={t("common.close")} onClick={onClose} data-testid="panel-close">
        <IconX size={18} stroke={1.6} />
      </ActionIcon>
    </div>
  );
}
