import { useState } from "react";
import { failureOf } from "../../api/failure.js";
import { useWords } from "./use-words.js";

/** Something that is tried on the server once at a time: whether it is under way, and why the last try failed. */
export function useAttempt(): {
  readonly busy: boolean;
  readonly error: string | null;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
} {
  const { why } = useWords();
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: string | null }>({ busy: false, error: null });
  const attempt = async (work: () => Promise<void>) => {
    setState({ busy: true, error: null });
    try {
      await work();
    } catch (error) {
      setState({ busy: false, error: why(failureOf(error)) });
    }
  };
  return { ...state, attempt };
}
