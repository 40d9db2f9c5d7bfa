import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { Reading } from "../url/use-view.js";
import { parseAsRange } from "../url/view.js";
import type { ReviewChoice } from "./api.js";

export const TABS = ["queue", "journal"] as const;
export type Tab = (typeof TABS)[number];

/** What the address of the review page carries. */
export const reviewParsers = {
  frame: parseAsString,
  /** The document that the queue is held to. */
  in: parseAsString,
  /** The open claim. */
  c: parseAsString,
  tab: parseAsStringLiteral(TABS).withDefault("queue"),
  doc: parseAsString,
  at: parseAsRange,
};

/** The filters, the open claim and what is read beside it. Filters are entries of the browser's history; stepping on is not. */
export function useChoice() {
  const [url, setUrl] = useQueryStates(reviewParsers, { history: "push" });
  const { frame, in: document, c: open, tab, doc, at } = url;
  const choice = useMemo<ReviewChoice>(() => ({ frame, document }), [frame, document]);
  const reading = useMemo<Reading | null>(() => (doc === null ? null : { document: doc, range: at }), [doc, at]);
  const choose = useCallback((next: ReviewChoice) => void setUrl({ frame: next.frame, in: next.document, c: null, tab: null }), [setUrl]);
  const show = useCallback(
    (id: string | null, { push = false } = {}) => void setUrl({ c: id }, { history: push ? "push" : "replace" }),
    [setUrl],
  );
  const setTab = useCallback((next: Tab) => void setUrl({ tab: next }, { history: "replace" }), [setUrl]);
  const read = useCallback((next: Reading | null) => void setUrl({ doc: next?.document ?? null, at: next?.range ?? null }), [setUrl]);
  return { choice, open, tab, reading, choose, show, setTab, read };
}
