import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/Dialog.js";
import { KeyList } from "../../ui/KeyList.js";

const GROUPS = {
  everywhere: [
    ["search", "/"],
    ["zoom", "+", "−", "0"],
    ["tools", "B", "L"],
    ["range", "← →", "Shift ← →"],
    ["escape", "Esc"],
    ["help", "?"],
  ],
  canvas: [
    ["walk", "← ↑ → ↓"],
    ["expand", "Enter", "E"],
    ["mark", "Space"],
    ["pin", "P"],
    ["hide", "Delete"],
    ["menu", "Shift F10"],
  ],
  history: [
    ["undo", "Ctrl Z"],
    ["redo", "Ctrl Shift Z", "Ctrl Y"],
  ],
} as const;
const GROUP_NAMES = Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[];

/** Every key of the explorer. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("help.keys")} size={460} testId="keys-dialog" onClose={onClose}>
      {GROUP_NAMES.map((group) => (
        <KeyList
          key={group}
          title={t(`help.groups.${group}`)}
          rows={GROUPS[group].map(([name, ...keys]) => ({ keys, does: t(`help.rows.${name}`) }))}
        />
      ))}
    </Dialog>
  );
}
