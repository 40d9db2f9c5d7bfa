import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { Overlaid } from "../shell/Overlaid.js";

const ExportDialog = lazy(() => import("./ExportDialog.js"));

/** Opens the export of the view. */
export function ExportButton({ size = 34 }: { readonly size?: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t("export.open")}>
        <ActionIcon
          variant="subtle"
          color="ink"
          size={size}
          aria-label={t("export.open")}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          data-testid="export-open"
        >
          <IconDownload size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      {open && (
        <Overlaid onClose={() => setOpen(false)}>
          <ExportDialog onClose={() => setOpen(false)} />
        </Overlaid>
      )}
    </>
  );
}
