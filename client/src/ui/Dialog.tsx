import { ActionIcon, Modal } from "@mantine/core";
import "@mantine/core/styles/Modal.css";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Dialog.module.css";

interface Props {
  readonly title: string;
  readonly help?: string | undefined;
  readonly size?: number;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question in the middle of the page, which keeps the focus until it is answered or closed and then gives it back. */
export function Dialog({ title, help, size = 460, testId, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      yOffset="12vh"
      transitionProps={{ duration: 120, transition: "fade" }}
      classNames={{ content: classes["content"] ?? "" }}
    >
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={title} radius={10} data-testid={testId}>
        <Modal.Body className={classes["body"] ?? ""}>
          <div className={classes["head"]}>
            <p className={classes["title"]}>{title}</p>
            <ActionIcon variant="subtle" color="ink" size={32} mr={-6} aria-label={t("common.close")} onClick={onClose}>
              <IconX size={18} stroke={1.6} />
            </ActionIcon>
          </div>
          {help && <p className={classes["help"]}>{help}</p>}
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
