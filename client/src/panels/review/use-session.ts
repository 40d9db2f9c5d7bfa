import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Act, aboutEntry, lastStanding, type Verdict } from "../../state/review/acts.js";
import { type Entry, stepFrom } from "../../state/review/queue.js";
import { useChoice } from "../../state/review/use-choice.js";
import { useDesk } from "../../state/review/use-desk.js";
import { useWords } from "./use-words.js";

export type Asking = "edit" | "merge" | "split" | "shortcuts" | "acceptFrame" | "rejectFrame" | null;

/** One sitting at the review desk: what is open, what is asked, what was said last, and everything that can be done. */
export function useSession(phone: boolean) {
  const { t } = useTranslation();
  const { phrase } = useWords();
  const view = useChoice();
  const { choice, show } = view;
  const { desk, state, access } = useDesk(choice);
  const [asking, setAsking] = useState<Asking>(null);
  /** What waits for the token. */
  const [pending, setPending] = useState<{ readonly run: () => void } | null>(null);
  const [said, setSaid] = useState("");
  const { entries, phase } = state;

  const open = view.open ?? (phone ? null : (entries[0]?.claim.id ?? null));
  const at = entries.findIndex(({ claim }) => claim.id === open);
  const entry = entries[at] ?? null;
  // where the address names a claim further down, its page is fetched
  // biome-ignore lint/correctness/useExhaustiveDependencies: while it is not found every page asks for the next
  useEffect(() => {
    if (phase === "shown" && open !== null) desk.reach(at < 0 ? null : open);
  }, [desk, phase, open, at, entries.length]);
  const seeking = phase === "loading" || (at < 0 && open !== null && state.more && state.failure === null);

  const able = access.editing !== "closed";
  const allowed = access.editing === "open" || (access.editing === null && access.editor !== null);
  /** Runs a decision, or asks for the token first. */
  const decide = (run: () => void) => {
    if (!able) return;
    if (allowed) run();
    else setPending({ run });
  };
  const tellNext = (verdict: Verdict, done: Entry, next: string | null) => {
    const following = desk.state().entries;
    const place = following.findIndex(({ claim }) => claim.id === next);
    const words = { done: t(`review.said.${verdict}`), what: phrase(aboutEntry(done)) };
    const there = following[place];
    setSaid(
      there
        ? t("review.announceNext", { ...words, at: place + 1, count: desk.state().waiting, next: phrase(aboutEntry(there)) })
        : t("review.announceLast", words),
    );
  };
  const judge = (verdict: "accept" | "reject") => () => {
    if (!entry) return;
    decide(() => {
      const next = desk[verdict](entry);
      show(next);
      tellNext(verdict, entry, next);
    });
  };
  const ask = (what: Asking) => () => {
    if (entry) decide(() => setAsking(what));
  };
  const undo = () =>
    decide(() => {
      const undone = desk.undo();
      if (undone === undefined) {
        setSaid(t("review.nothingToUndo"));
        return;
      }
      if (undone.open !== null) show(undone.open);
      else void undone.later.then((id) => id !== null && desk.holds(id) && show(id));
      setSaid(t("review.announceBack", { done: t("review.said.undo"), what: wordsOf(undone.act) }));
    });
  const wordsOf = (act: Act) => `${t(`review.said.${act.verdict}`)}${t("common.dot")}${phrase(act.about)}`;
  const step = (by: number) => () => {
    const next = stepFrom(entries, open, by);
    if (next === null || next === open) return;
    show(next);
    const place = entries.findIndex(({ claim }) => claim.id === next);
    const there = entries[place];
    if (there) setSaid(t("review.announceOpen", { at: place + 1, count: state.waiting, what: phrase(aboutEntry(there)) }));
  };
  /** After a merge or a split: the same passage under its new id. */
  const reshaped = (verdict: "merge" | "split", id: string | null) => {
    setAsking(null);
    show(id);
    setSaid(t(`review.said.${verdict}`));
  };
  const saved = useCallback(() => setAsking(null), []);
  return {
    ...{
      view,
      desk,
      state,
      access,
      open,
      at,
      entry,
      seeking,
      able,
      asking,
      setAsking,
      pending,
      setPending,
      said,
      judge,
      reshaped,
      saved,
      tellNext,
    },
    standing: lastStanding(state.acts),
    wordsOf,
    actions: {
      accept: judge("accept"),
      reject: judge("reject"),
      edit: ask("edit"),
      merge: ask("merge"),
      split: ask("split"),
      undo,
      next: step(1),
      previous: step(-1),
    },
    decide,
  };
}
export type Session = ReturnType<typeof useSession>;
