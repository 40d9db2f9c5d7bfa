import { IconKeyboard } from "@tabler/icons-react";
import { type KeyboardEvent, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { TABS } from "../../state/review/use-choice.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Filters } from "./Filters.js";
import { Journal } from "./Journal.js";
import { List } from "./List.js";
import classes from "./Review.module.css";
import type { Session } from "./use-session.js";

/** Beside the open claim: what waits, with its filters, or the journal of what was decided. */
export function Side({ session, phone }: { readonly session: Session; readonly phone: boolean }) {
  const { t } = useTranslation();
  const { view, desk, state, able, setAsking, decide } = session;
  const { tab, setTab, show } = view;
  const open = useCallback((id: string) => show(id, { push: phone }), [show, phone]);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = tab === "queue" ? "journal" : "queue";
    setTab(other);
    document.getElementById(`review-tab-${other}`)?.focus();
  };
  return (
    <aside className={classes["side"]} aria-label={t("review.listLabel")}>
      <div className={classes["tabs"]}>
        <div role="tablist" aria-label={t("review.title")} className={classes["tablist"]}>
          {TABS.map((name) => (
            <button
              key={name}
              id={`review-tab-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls="review-tab-panel"
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
              onKeyDown={walk}
              data-testid={`review-tab-${name}`}
            >
              {t(`review.${name}`)}
              {name === "queue" && state.phase === "shown" && <span className={classes["tabCount"]}>{state.waiting}</span>}
            </button>
          ))}
        </div>
        {!phone && (
          <button type="button" className={classes["keysButton"]} onClick={() => setAsking("shortcuts")} data-testid="review-keys">
            <IconKeyboard size={18} stroke={1.6} />
            {t("review.keys")}
          </button>
        )}
      </div>
      <div id="review-tab-panel" role="tabpanel" aria-labelledby={`review-tab-${tab}`} className={classes["tabPanel"]}>
        {tab === "journal" ? (
          <Journal settled={state.settled} able={able} onUndo={(id) => undoing(decide, () => desk.undoDecision(id))} />
        ) : (
          <>
            <Filters
              choice={view.choice}
              progress={state.progress}
              able={able}
              onChoose={view.choose}
              onBulk={(verdict) => decide(() => setAsking(verdict))}
            />
            {state.phase === "loading" && (
              <div className={classes["skeleton"]}>
                <SkeletonRows count={10} />
              </div>
            )}
            <List
              entries={state.entries}
              open={session.open}
              behind={state.more ? Math.max(1, state.waiting - state.entries.length) : 0}
              onOpen={open}
              failure={state.phase === "shown" ? state.failure : null}
              onMore={() => void desk.loadMore()}
            />
          </>
        )}
      </div>
    </aside>
  );
}

/** Undoes once that is allowed; the line of the journal hears how it went. */
function undoing(decide: (run: () => void) => void, undo: () => Promise<void>): Promise<void> {
  return new Promise((done, refuse) => decide(() => void undo().then(done, refuse)));
}
