import { IconChartBar, IconCode, IconMap2, IconTable, IconTopologyStar3 } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import { QUESTIONS, type Question } from "../../pages/query/questions.generated.js";
import { matching } from "../../state/query/matching.js";
import { FindField } from "./FindField.js";
import classes from "./Side.module.css";

export const SHAPE_ICONS = { table: IconTable, graph: IconTopologyStar3, map: IconMap2, chart: IconChartBar, json: IconCode } as const;

interface Props {
  readonly chosen: string | null;
  readonly onPick: (question: Question) => void;
}

/** The worked examples: found by a word of either language, picked to be filled in and run. */
export function Gallery({ chosen, onPick }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [text, setText] = useState("");
  const found = matching(QUESTIONS, text);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    const show = () => list.current?.querySelector(`[data-id="${chosen}"]`)?.scrollIntoView({ block: "nearest" });
    show();
    // with its own letters the list is longer
    void document.fonts.ready.then(show);
  }, [chosen]);
  return (
    <div className={classes["pane"]}>
      <FindField label={t("query.find")} text={text} onText={setText} testId="example-find" />
      {found.length === 0 ? (
        <div className={classes["none"]} role="status">
          <p>{t("query.noExample")}</p>
          <p>{t("query.noExampleHelp")}</p>
        </div>
      ) : (
        <ul ref={list} className={classes["list"]} data-testid="examples">
          {found.map((question) => {
            const Icon = SHAPE_ICONS[question.show];
            return (
              <li key={question.id}>
                <button
                  type="button"
                  className={classes["example"]}
                  aria-current={question.id === chosen || undefined}
                  onClick={() => onPick(question)}
                  data-testid="example"
                  data-id={question.id}
                >
                  <Icon size={16} stroke={1.6} aria-hidden="true" />
                  <span>
                    <strong>{label(question)}</strong>
                    <small>{label(question.explain)}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
