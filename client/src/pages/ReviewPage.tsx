import { Button } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Reader } from "../panels/reader/Reader.js";
import { AccessNote } from "../panels/review/AccessNote.js";
import { Dialogs } from "../panels/review/Dialogs.js";
import { Header } from "../panels/review/Header.js";
import { Item } from "../panels/review/Item.js";
import { Nothing } from "../panels/review/Nothing.js";
import classes from "../panels/review/Review.module.css";
import { Setbacks } from "../panels/review/Setbacks.js";
import { Side } from "../panels/review/Side.js";
import { useSession } from "../panels/review/use-session.js";
import { useShortcuts } from "../panels/review/use-shortcuts.js";
import { PHONE } from "../state/workspace/phone.js";
import { Trouble } from "../ui/Trouble.js";

/** The review lane: what machines proposed, one sentence at a time, decided by keyboard. */
export default function ReviewPage() {
  const { t } = useTranslation();
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const session = useSession(phone);
  const { view, desk, state, access, open, at, entry, actions, setAsking, setPending } = session;
  const [context, setContext] = useState(false);
  const read = () => entry && view.read({ document: entry.document.id, range: [entry.evidence.start, entry.evidence.end] });
  const toggleContext = () => setContext(!context);
  useShortcuts({
    j: actions.next,
    k: actions.previous,
    a: actions.accept,
    r: actions.reject,
    e: actions.edit,
    m: actions.merge,
    s: actions.split,
    u: actions.undo,
    c: toggleContext,
    o: read,
    "?": () => setAsking("shortcuts"),
  });
  const title = `${t("review.title")}${t("common.dot")}${t("app.title")}`;
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  // a server that no longer takes the token is told at once
  const { refused } = access;
  useEffect(() => {
    if (refused) setPending({ run: () => undefined });
  }, [refused, setPending]);

  const stage = (
    <main className={classes["stage"]}>
      <AccessNote access={access} onEnter={() => setPending({ run: () => undefined })} />
      <Setbacks setbacks={state.setbacks} onShow={view.show} onDismiss={(key) => desk.dismiss(key)} />
      {state.phase === "failed" && state.failure ? (
        <div className={classes["empty"]}>
          <Trouble title={t("review.failed")} failure={state.failure} onRetry={() => void desk.reload()} />
        </div>
      ) : entry ? (
        <Item
          entry={entry}
          at={at + 1}
          count={state.waiting}
          context={context}
          actions={actions}
          able={session.able}
          undoable={session.standing !== undefined}
          onContext={toggleContext}
          onRead={read}
          onList={phone ? () => view.show(null) : undefined}
        />
      ) : session.seeking ? null : (
        <Nothing session={session} gone={open !== null && state.entries.length > 0}>
          {session.standing && (
            <Button variant="default" onClick={actions.undo} data-testid="review-undo">
              {t("review.undo")}
            </Button>
          )}
        </Nothing>
      )}
    </main>
  );
  // on a phone one thing at a time: the list, or the claim that was chosen from it
  const listed =
    phone && open === null && state.phase !== "failed" && (state.entries.length > 0 || state.phase === "loading" || view.tab === "journal");
  return (
    <div className={classes["page"]}>
      <Header progress={state.progress} phone={phone} />
      {(!phone || listed) && <Side session={session} phone={phone} />}
      {!listed && stage}
      <div aria-live="polite" className="sr-only" data-testid="review-said">
        {session.said}
      </div>
      <Dialogs session={session} />
      <Reader reading={view.reading} phone={phone} onClose={() => view.read(null)} />
    </div>
  );
}
