import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Failure } from "../api/failure.js";
import { type Filter, NO_FILTER } from "../state/filter/types.js";
import { causes } from "../state/filter/utils.js";
import { Trouble } from "../ui/Trouble.js";
import classes from "./Figure.module.css";
import { useFilterWords } from "./use-filter-words.js";

/** An empty picture says which filter empties it, and takes that one back. */
export function EmptyNote({ filter, onFilter }: { readonly filter: Filter; readonly onFilter: (next: Filter) => void }) {
  const { t } = useTranslation();
  const { causeWords } = useFilterWords(filter);
  const found = causes(filter);
  return (
    <div className={classes["center"]}>
      <div className={classes["note"]} data-testid="empty-note">
        <h3>{t(found.length > 0 ? "canvas.empty" : "canvas.start")}</h3>
        <p>{t(found.length > 0 ? "canvas.emptyHelp" : "canvas.startHelp")}</p>
        {found.length > 0 && (
          <>
            <ul>
              {found.map((cause) => (
                <li key={cause.part}>
                  <span>{causeWords(cause)}</span>
                  <Button size="xs" variant="default" onClick={() => onFilter(cause.without)} data-testid={`undo-${cause.part}`}>
                    {t("canvas.undoThis")}
                  </Button>
                </li>
              ))}
            </ul>
            {found.length > 1 && (
              <Button size="xs" onClick={() => onFilter(NO_FILTER)}>
                {t("canvas.clearAll")}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The picture could not be fetched: in the middle of an empty canvas, or beside the last picture. */
export function FailedNote({
  failure,
  beside,
  onRetry,
}: {
  readonly failure: Failure;
  readonly beside: boolean;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes[beside ? "corner" : "center"]} data-testid="canvas-failed">
      <div className={classes["note"]}>
        <Trouble title={t("canvas.failed")} help={t("canvas.failedHelp")} failure={failure} onRetry={onRetry} />
      </div>
    </div>
  );
}
