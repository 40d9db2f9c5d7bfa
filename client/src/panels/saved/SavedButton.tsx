import { ActionIcon, Tooltip } from "@mantine/core";
import { IconBookmark } from "@tabler/icons-react";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { Overlaid } from "../shell/Overlaid.js";

const SavedDialog = lazy(() => import("./SavedDialog.js"));

/** Opens the saved views. */
export function SavedButton({ size = 34 }: { readonly size?: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Tooltip label={t("saved.open")}>
        <ActionIcon
          variant="subtle"
          color="ink"
          size={size}
          aria-label={t("saved.open")}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          data-testid="saved-open"
        >
          <IconBookmark size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      {open && (
        <Overlaid onClose={close}>
          <SavedDialog onClose={close} />
        </Overlaid>
      )}
    </>
  );
}
