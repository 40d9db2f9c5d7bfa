import { parseAsBoolean, useQueryStates } from "nuqs";
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { lineAt, linesOf } from "../../state/document/lines.js";
import { hitsOf, MOST_HITS, type Named } from "../../state/document/segments.js";
import {
  chosen,
  type Measured,
  type Passage,
  passagesOf,
  type Shown,
  type Statement,
  statementsOf,
} from "../../state/document/statements.js";
import { useBody, useDocumentClaims } from "../../state/document/use-document.js";
import { parseAsRange } from "../../state/url/view.js";
import type { Chosen } from "./Card.js";
import type { DocumentShown } from "./types.js";
import { useSight } from "./use-sight.js";

const NOTHING: readonly never[] = [];

/** What the address holds: the chosen run of text, and what is marked. */
const parsers = {
  at: parseAsRange,
  cross: parseAsBoolean.withDefault(false),
  waiting: parseAsBoolean.withDefault(false),
  numbers: parseAsBoolean.withDefault(false),
};

/** Everything that happens while a document is read: what is marked, chosen, found, and in sight. */
export function useReading(document: DocumentShown, observations: readonly Measured[], frame: RefObject<HTMLElement | null>) {
  const body = useBody(document.id);
  const claims = useDocumentClaims(document.id);
  const [url, setUrl] = useQueryStates(parsers, { history: "replace" });
  const { at: range, cross: crossing, waiting: proposed, numbers: measures } = url;
  const shown = useMemo<Shown>(() => ({ crossing, proposed, measures }), [crossing, proposed, measures]);
  const all = useMemo(() => statementsOf(document.id, claims.relations, observations), [document.id, claims.relations, observations]);
  const statements = useMemo(() => chosen(all, shown), [all, shown]);
  const passages = useMemo(() => passagesOf(statements), [statements]);
  const nodes = useMemo(() => new Map(document.mentions.map((node) => [node.id, node])), [document.mentions]);
  const text = body.phase === "there" ? body.text : "";
  const spans = body.phase === "there" ? body.spans : NOTHING;
  const lines = useMemo(() => linesOf(text), [text]);
  const sight = useSight(frame, lines);

  const [wanted, setWanted] = useState("");
  const [hitAt, setHitAt] = useState(0);
  const hits = useMemo(() => hitsOf(text, wanted), [text, wanted]);

  /** Brings a place into sight; its line is drawn in full only once it is near, so that it is looked for twice. */
  const lookAt = useCallback(
    (place: number, selector: string) => {
      const line = frame.current?.querySelector(`[data-line="${lineAt(lines, place)}"]`);
      line?.scrollIntoView({ block: "center" });
      const exact = (tries: number) => {
        const found = line?.querySelector(selector);
        if (found) found.scrollIntoView({ block: "center" });
        else if (tries > 0) requestAnimationFrame(() => exact(tries - 1));
      };
      requestAnimationFrame(() => exact(12));
    },
    [frame, lines],
  );

  const [picked, setPicked] = useState<string | null>(null);
  const marked = useMemo(() => (range ? { start: range[0], end: range[1] } : null), [range]);
  const key = range ? `${range[0]}-${range[1]}` : null;
  const at = passages.findIndex((passage) => passage.key === key);
  const within = passages[at]?.statements ?? NOTHING;
  const current = (within.find((each) => each.key === picked) ?? within[0])?.key ?? null;

  const mark = useCallback(
    (start: number, end: number) => {
      void setUrl({ at: [start, end] });
      lookAt(start, '[data-current="true"]');
    },
    [setUrl, lookAt],
  );
  const goTo = (statement: Statement) => {
    setPicked(statement.key);
    mark(statement.start, statement.end);
  };
  const step = (by: 1 | -1) => {
    if (passages.length === 0) return;
    const seen = sight ? passages.findIndex(({ end }) => end > sight[0]) : 0;
    const from = at >= 0 ? at + by : by > 0 ? Math.max(0, seen) : (seen < 0 ? passages.length : seen) - 1;
    const next = passages[(from + passages.length) % passages.length];
    if (next) mark(next.start, next.end);
  };

  // an address that names a run opens on it
  const arrive = useEffectEvent(() => {
    if (range) lookAt(range[0], '[data-current="true"]');
  });
  useEffect(() => {
    if (text !== "") arrive();
  }, [text]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const field = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName);
    if (field || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);

  const showHit = (to: number, among: readonly { readonly start: number }[]) => {
    setHitAt(to);
    const hit = among[to];
    if (hit) lookAt(hit.start, `[data-hit="${hit.start}"]`);
  };
  const find = (next: string) => {
    setWanted(next);
    showHit(0, hitsOf(text, next));
  };
  const moveHit = (by: 1 | -1) => hits.length > 0 && showHit((hitAt + by + hits.length) % hits.length, hits);

  const [card, setCard] = useState<{ readonly chosen: Chosen; readonly span: Named | null } | null>(null);
  const chooseName = useCallback(
    (span: Named, element: HTMLElement) => {
      const node = nodes.get(span.node);
      const count = spans.filter((each) => each.node === span.node).length;
      if (node) setCard({ chosen: { what: "node", node, at: element, count }, span });
    },
    [nodes, spans],
  );
  const choosePassage = useCallback(
    (passage: Passage, element: HTMLElement) => {
      void setUrl({ at: [passage.start, passage.end] });
      setCard({ chosen: { what: "passage", passage, at: element }, span: null });
    },
    [setUrl],
  );
  const closeCard = useCallback(() => setCard(null), []);
  const of = card?.span ? spans.filter((each) => each.node === card.span?.node) : NOTHING;
  const nextMention = () => {
    const { span } = card ?? {};
    const next = of.find(({ start }) => start > (span?.start ?? 0)) ?? of[0];
    if (!next) return;
    setCard(null);
    lookAt(next.start, `[data-start="${next.start}"]`);
  };
  const setShown = (next: Shown) => void setUrl({ cross: next.crossing, waiting: next.proposed, numbers: next.measures });

  return {
    body,
    claims,
    all,
    statements,
    passages,
    nodes,
    shown,
    setShown,
    marked,
    current,
    at,
    sight,
    step,
    goTo,
    wanted,
    hits,
    hitAt,
    manyHits: hits.length >= MOST_HITS,
    find,
    moveHit,
    card: card?.chosen ?? null,
    cardKey: card ? `${card.chosen.what}${card.span?.start ?? (card.chosen.what === "passage" ? card.chosen.passage.key : "")}` : "",
    chooseName,
    choosePassage,
    closeCard,
    nextMention: of.length > 1 ? nextMention : null,
  };
}
