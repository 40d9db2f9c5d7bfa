import { IconArrowRight } from "@tabler/icons-react";
import type { Question } from "../../state/search/questions.js";
import parts from "../parts/parts.module.css";

export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul>
      {questions.map(({ id, text, answer, ask }) => (
        <li key={id} className={parts["row"]}>
          <button type="button" className={`${parts["rowButton"]} ${parts["withMark"]}`} onClick={ask} data-testid={`question-${id}`}>
            <IconArrowRight size={16} stroke={1.6} color="var(--ink3)" />
            <span className={parts["rowName"]}>{text}</span>
            <span className={parts["rowDate"]}>{answer}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
