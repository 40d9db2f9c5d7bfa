import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/failure.js";
import type { Bulk } from "../../state/review/api.js";
import { BULK } from "../../state/review/desk.js";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./Review.module.css";
import { useWords } from "./use-words.js";

interface Props {
  readonly verdict: "acceptFrame" | "rejectFrame";
  readonly frame: string;
  /** The title of the document to which the queue is held. */
  readonly within: string | null;
  readonly count: number;
  readonly onGo: () => Promise<Bulk>;
  readonly onClose: () => void;
}

/** Asks once before all of a frame is decided, says how many that is, and afterwards how many are left. */
export function BulkDialog({ verdict, frame, within, count, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const { frameName, why } = useWords();
  const [state, setState] = useState<{ readonly busy: boolean; readonly result: Bulk | null; readonly error: string | null }>({
    busy: false,
    result: null,
    error: null,
  });
  const { busy, result, error } = state;
  const accepting = verdict === "acceptFrame";
  const name = frameName(frame);
  const next = Math.min(BULK, result ? result.remaining : count);
  const run = async () => {
    setState({ busy: true, result, error: null });
    try {
      setState({ busy: false, result: await onGo(), error: null });
    } catch (fault) {
      setState({ busy: false, result: null, error: why(failureOf(fault)) });
    }
  };
  const go = t(accepting ? "review.bulk.acceptGo" : "review.bulk.rejectGo", { count: next });
  return (
    <Dialog
      title={t(accepting ? "review.bulk.acceptTitle" : "review.bulk.rejectTitle", { name })}
      size={440}
      testId="bulk-dialog"
      onClose={onClose}
    >
      <div className={classes["form"]}>
        <div aria-live="polite" data-testid="bulk-text">
          {result ? (
            <p>
              {t(accepting ? "review.bulk.accepted" : "review.bulk.rejected", { count: result.decided })}{" "}
              {result.remaining > 0 ? t("review.bulk.remaining", { count: result.remaining }) : t("review.bulk.none")}
            </p>
          ) : (
            <>
              <p>{within === null ? t("review.bulk.all", { name, count }) : t("review.bulk.within", { name, count, document: within })}</p>
              {count > BULK && <p>{t("review.bulk.atMost", { count: BULK })}</p>}
              <p className={classes["note"]}>{t("review.bulk.undoable")}</p>
            </>
          )}
        </div>
        <p role="alert" className={classes["error"]}>
          {error}
        </p>
        <div className={classes["formEnd"]}>
          {result ? (
            <>
              {result.remaining > 0 && (
                <Button variant="default" disabled={busy} onClick={() => void run()}>
                  {t("review.bulk.again")}
                </Button>
              )}
              <Button onClick={onClose} data-autofocus data-testid="bulk-close">
                {t("review.bulk.close")}
              </Button>
            </>
          ) : (
            <>
              <Button variant="default" onClick={onClose}>
                {t("common.cancel")}
              </Button>
              <Button disabled={busy || count === 0} onClick={() => void run()} data-autofocus data-testid="bulk-go">
                {go}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
