import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./Review.module.css";

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
      <dl className={classes["keys"]}>
        {ROWS.map(([name, ...keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`review.shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
