import { ActionIcon, Drawer } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./ui.module.css";

interface Props {
  readonly opened: boolean;
  readonly title: ReactNode;
  readonly label: string;
  readonly from: "right" | "bottom";
  readonly size: number | string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that slides over the page and keeps the focus while it is open. */
export function Panel({ opened, title, label, from, size, testId, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened={opened} onClose={onClose} position={from} size={size}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label={label} data-testid={testId} radius={from === "bottom" ? "18px 18px 0 0" : 0}>
        <div className={classes["panelHead"]}>
          <p className={classes["panelTitle"]}>{title}</p>
          <ActionIcon variant="subtle" color="ink" size={from === "bottom" ? 44 : 32} aria-label={t("common.close")} onClick={onClose}>
            <IconX size={18} stroke={1.6} />
          </ActionIcon>
        </div>
        <Drawer.Body className={classes["panelBody"] ?? ""}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
