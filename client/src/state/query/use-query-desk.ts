import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { QUESTIONS, type Question } from "../../pages/query/questions.generated.js";
import { hrefOf, pageOf } from "../page/page.js";
import { ADDRESS_LIMIT, exampleHash, readHash, writeHash } from "./address.js";
import { readKept } from "./kept.js";
import { dropPast, keepPast, type Past, readPast } from "./past.js";
import { type Known, loadSchema } from "./schema.js";
import { type Answer, send } from "./send.js";
import type { Draft, Shape } from "./types.js";
import { readVariables, writeVariables } from "./variables.js";

/** How the last run stands. What was answered before stays while the next is on its way. */
export type Run =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly last: Done | null }
  | ({ readonly phase: "done" } & Done)
  | { readonly phase: "unreachable" }
  | { readonly phase: "stopped" }
  /** The variables are no JSON object, so nothing was asked. */
  | { readonly phase: "variables"; readonly reason: "syntax" | "object" };

/** An answer with the question that it answers, which may have been edited since. */
export interface Done {
  readonly answer: Answer;
  readonly asked: Draft;
}

/** Why the address that was opened gave no query. */
export type Trouble = "broken" | "no-example" | "no-kept" | null;

const draftOf = ({ graphql, variables, show }: Question): Draft => ({ query: graphql, variables: writeVariables(variables), show });
const sameText = (a: Draft, b: Draft) => a.query === b.query && a.variables === b.variables;
const [FIRST] = QUESTIONS;
const EMPTY: Draft = FIRST ? draftOf(FIRST) : { query: "", variables: "", show: null };
/** The address follows typing after so many milliseconds of rest. */
const REST = 400;

/** The desk of the query page: what is in the editor, what was answered, and what the address says. `kept`: the id of a short link. */
export function useQueryDesk(kept: string | null) {
  const client = useApolloClient();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [run, setRun] = useState<Run>({ phase: "idle" });
  const [known, setKnown] = useState<Known>({ phase: "loading" });
  const [past, setPast] = useState(readPast);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [attempt, setAttempt] = useState(0);
  const work = useRef<AbortController>(null);
  const stays = useRef<Draft>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    const asking = new AbortController();
    setKnown({ phase: "loading" });
    loadSchema(asking.signal).then(setKnown, () => undefined);
    return () => asking.abort();
  }, [attempt]);
  useEffect(() => () => work.current?.abort(), []);

  const ask = useCallback(async (asked: Draft) => {
    const variables = readVariables(asked.variables);
    if (!variables.ok) return setRun({ phase: "variables", reason: variables.reason });
    work.current?.abort();
    const asking = new AbortController();
    work.current = asking;
    setRun((now) => ({ phase: "running", last: now.phase === "done" ? now : null }));
    try {
      const answer = await send({ query: asked.query, variables: variables.value, signal: asking.signal });
      if (work.current !== asking) return;
      setRun({ phase: "done", answer, asked });
      setPast((now) => keepPast(now, asked));
    } catch {
      if (work.current === asking) setRun({ phase: asking.signal.aborted ? "stopped" : "unreachable" });
    }
  }, []);

  const take = useCallback((next: Draft, why: Trouble = null) => {
    setDraft(next);
    setTrouble(why);
  }, []);
  // a link is answered at once, but never where it would change something
  const arrive = useEffectEvent(async (id: string | null) => {
    const open = (next: Draft) => {
      take(next);
      if (!/^\s*(?:mutation|subscription)\b/mu.test(next.query)) void ask(next);
    };
    if (id !== null) {
      const found = await readKept(client, id).catch(() => null);
      stays.current = found;
      if (found) open(found);
      else take(EMPTY, "no-kept");
      return;
    }
    const named = readHash(location.hash);
    if (named.kind === "draft") open(named.draft);
    else if (named.kind === "example") {
      const example = QUESTIONS.find((each) => each.id === named.id);
      if (example) open(draftOf(example));
      else take(EMPTY, "no-example");
    } else if (named.kind === "broken") take(EMPTY, "broken");
    else open(EMPTY);
  });
  useEffect(() => {
    void arrive(kept);
    const moved = () => {
      const page = pageOf(location.pathname);
      void arrive(page.name === "kept" ? page.id : null);
    };
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, [kept]);

  const example = QUESTIONS.find((each) => sameText(draftOf(each), draft)) ?? null;
  const hash = example ? exampleHash(example.id) : writeHash(draft);
  // the address carries what is in the editor, so that a reload loses nothing; a short link stays until the query is another
  const follow = useEffectEvent(() => {
    if (stays.current && sameText(stays.current, draft) && pageOf(location.pathname).name === "kept") return;
    const whole = `${hrefOf("query")}${hash}`;
    history.replaceState(null, "", whole.length > ADDRESS_LIMIT ? hrefOf("query") : whole);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows what it says
  useEffect(() => {
    if (run.phase === "idle" || trouble !== null) return;
    const timer = setTimeout(follow, REST);
    return () => clearTimeout(timer);
  }, [hash, run.phase, trouble]);

  return {
    draft,
    run,
    /** The last answer, which stays while the next is on its way. */
    done: run.phase === "done" ? run : run.phase === "running" ? run.last : null,
    known,
    past,
    trouble,
    example,
    /** The whole address of the query as it stands. */
    address: () => `${location.origin}${hrefOf("query")}${hash}`,
    edit: (next: Partial<Draft>) => setDraft((now) => ({ ...now, ...next })),
    show: (show: Shape) => setDraft((now) => ({ ...now, show })),
    ask: () => {
      setTrouble(null);
      void ask(draft);
    },
    stop: () => work.current?.abort(),
    /** Puts a query into the editor and runs it; one step back in the browser's history leads to the last. */
    open: (next: Draft) => {
      history.pushState(null, "", hrefOf("query"));
      take(next);
      void ask(next);
    },
    pick: (question: Question) => {
      history.pushState(null, "", `${hrefOf("query")}${exampleHash(question.id)}`);
      take(draftOf(question));
      void ask(draftOf(question));
    },
    forget: (gone: Past | "all") => setPast((now) => dropPast(now, gone)),
    retrySchema: () => setAttempt((now) => now + 1),
  };
}
export type QueryDesk = ReturnType<typeof useQueryDesk>;
