import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/Dialog.js";
import { KeyList } from "../../ui/KeyList.js";

const ROWS = [
  ["move", "J", "K"],
  ["verdict", "A", "R"],
  ["change", "E", "M", "S"],
  ["undo", "U"],
  ["context", "C"],
  ["open", "O"],
  ["help", "?"],
  ["close", "Esc"],
] as const;

/** Every key of the page. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("review.shortcuts.title")} size={400} testId="shortcuts-dialog" onClose={onClose}>
      <KeyList rows={ROWS.map(([name, ...keys]) => ({ keys, does: t(`review.shortcuts.${name}`) }))} />
    </Dialog>
  );
}
