import { useTranslation } from "react-i18next";
import { hrefOf } from "../../state/page/page.js";
import { useWorkspace } from "../../state/workspace/workspace.js";

/** Copies the address of one node or relation, and says so; where the browser forbids copying, it says that. */
export function useCopyLink(): (id: string) => void {
  const { t } = useTranslation();
  const { say } = useWorkspace();
  return (id) => {
    const told = (text: string) => say({ text, at: performance.now() });
    const href = new URL(hrefOf("explore", { s: id }), location.href).href;
    // outside a secure page there is no clipboard
    const copied = navigator.clipboard?.writeText(href) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => told(t("work.menu.linkCopied")),
      () => told(t("work.menu.linkFailed")),
    );
  };
}
