import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { type Failure, failureOf } from "../../api/failure.js";
import { type Answer, answerOf, UnknownName } from "./answer.js";
import { type Asked, writeQuestion } from "./parse.js";

export type Answering =
  | { readonly phase: "asking" }
  | { readonly phase: "answered"; readonly answer: Answer }
  | { readonly phase: "unknown"; readonly about: string }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Asks the server and keeps the answer for as long as the question stays the same. */
export function useAnswer(asked: Asked): { readonly answering: Answering; readonly retry: () => void } {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [answering, setAnswering] = useState<Answering>({ phase: "asking" });
  const key = `${writeQuestion(asked)} ${attempt}`;
  // the question itself is a new object each time; its words tell whether it changed
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    setAnswering({ phase: "asking" });
    answerOf(client, asked).then(
      (answer) => current && setAnswering({ phase: "answered", answer }),
      (error: unknown) =>
        current &&
        setAnswering(
          error instanceof UnknownName ? { phase: "unknown", about: error.about } : { phase: "failed", failure: failureOf(error) },
        ),
    );
    return () => {
      current = false;
    };
  }, [client, key]);
  return { answering, retry: () => setAttempt((n) => n + 1) };
}
