import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { Boundary } from "../../ui/Boundary.js";
import { isChunkError, loadAnew } from "../../ui/chunk.js";

/** What opens over the page and is loaded then: where it cannot be had a message says so, and the page stays as it is. */
export function Overlaid({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { say } = useWorkspace();
  const onFault = (error: Error) => {
    onClose();
    const at = performance.now();
    if (!isChunkError(error)) return say({ text: t("boundary.title"), at });
    const run = () => void loadAnew().then((done) => done || say({ text: t("boundary.stillGone"), at: performance.now() }));
    say({ text: t("boundary.chunkShort"), at, action: { label: t("boundary.reload"), run } });
  };
  return (
    <Boundary onFault={onFault}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}
