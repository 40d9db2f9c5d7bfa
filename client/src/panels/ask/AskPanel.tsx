import { KINDS, RELATIONS } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Answer, AnswerRow } from "../../state/ask/answer.js";
import { filterOf } from "../../state/ask/filter-of.js";
import { NOTHING_ASKED, parseQuestion, writeQuestion } from "../../state/ask/parse.js";
import { forgetAsked, keepAsked, useAsked } from "../../state/ask/saved.js";
import { useAnswer } from "../../state/ask/use-answer.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { Trouble } from "../../ui/Trouble.js";
import parts from "../parts/parts.module.css";
import { PanelHead } from "../shell/PanelHead.js";
import classes from "./Ask.module.css";
import { Chips } from "./Chips.js";

/** A question, as it was understood, and its answers with the sentence behind each. */
export function AskPanel({ question }: { readonly question: string }) {
  const { t } = useTranslation();
  const { view, say, lookAt } = useWorkspace();
  const asked = parseQuestion(question) ?? { ...NOTHING_ASKED, about: question };
  const { answering, retry } = useAnswer(asked);
  const kept = useAsked().includes(question);
  const answer = answering.phase === "answered" ? answering.answer : null;
  const draw = () => {
    const filter = filterOf(asked);
    const about = answer?.about;
    view.ask(question, { filter, steps: about ? [{ do: "focus", id: about.id }] : [] });
    lookAt(null);
  };
  const keep = () => {
    if (kept) return forgetAsked(question);
    keepAsked(question);
    say({ text: t("ask.kept"), at: performance.now() });
  };
  return (
    <div className={classes["panel"]} data-testid="ask">
      <PanelHead onClose={() => view.ask(null)}>
        <span>{t("ask.heading")}</span>
      </PanelHead>
      <Chips asked={asked} name={answer?.about?.name ?? null} onChange={(next) => view.ask(writeQuestion(next))} />
      {answer && answer.others.length > 0 && asked.about !== answer.about?.name && (
        <p className={classes["others"]}>
          {t("ask.others")}
          {answer.others.map(({ id, name }) => (
            <button type="button" key={id} onClick={() => view.ask(writeQuestion({ ...asked, about: name }))}>
              {displayName(name)}
            </button>
          ))}
        </p>
      )}
      <div className={classes["actions"]}>
        <Button size="xs" disabled={!answer || answer.rows.length === 0} onClick={draw} data-testid="ask-draw">
          {t("ask.draw")}
        </Button>
        <Button size="xs" variant="default" onClick={keep} data-testid="ask-keep">
          {t(kept ? "ask.forget" : "ask.keep")}
        </Button>
      </div>
      <div aria-live="polite" aria-busy={answering.phase === "asking"}>
        {answering.phase === "asking" && <p className={classes["quiet"]}>{t("common.loading")}…</p>}
        {answering.phase === "failed" && <Trouble title={t("ask.failed")} failure={answering.failure} onRetry={retry} />}
        {answering.phase === "unknown" && (
          <div data-testid="ask-unknown">
            <p>{t("ask.unknown", { about: answering.about })}</p>
            <p className={classes["quiet"]}>{t("ask.unknownHelp")}</p>
          </div>
        )}
        {answer && <Answers answer={answer} dated={asked.from !== null || asked.to !== null} />}
      </div>
    </div>
  );
}

function Answers({ answer: { rows, truncated }, dated }: { readonly answer: Answer; readonly dated: boolean }) {
  const { t } = useTranslation();
  const { select } = useWorkspace();
  if (rows.length === 0)
    return (
      <div data-testid="ask-none">
        <p>{t("ask.none")}</p>
        <p className={classes["quiet"]}>{t("ask.noneHelp")}</p>
      </div>
    );
  const relations = rows.some(({ relation }) => relation !== null);
  return (
    <>
      <h3 className={classes["count"]} data-testid="ask-count">
        {t(relations ? "ask.answers" : "ask.nodes", { count: rows.length })}
      </h3>
      {dated && <p className={classes["quiet"]}>{t("ask.undatedOut")}</p>}
      <ul>
        {rows.map((row) => (
          <AnswerItem key={row.id} row={row} onSelect={select} />
        ))}
      </ul>
      {truncated && <p className={classes["quiet"]}>{t("ask.truncated", { count: 200 })}</p>}
    </>
  );
}

function AnswerItem({ row, onSelect }: { readonly row: AnswerRow; readonly onSelect: (id: string) => void }) {
  const label = useLabel();
  const { id, node, from, relation, validFrom, evidence } = row;
  const [proof] = evidence;
  const word = relation && label(relation.outgoing ? RELATIONS[relation.type].label : RELATIONS[relation.type].reverse);
  return (
    <li className={parts["row"]}>
      <button type="button" className={`${parts["rowButton"]} ${parts["withMark"]}`} onClick={() => onSelect(id)} data-testid="ask-answer">
        {relation ? (
          <LineSample
            line={{ relation: relation.type, status: relation.status, state: "accepted", crossing: relation.crossing }}
            width={18}
          />
        ) : (
          <KindMark kind={node.kind} size={16} />
        )}
        <span className={parts["rowName"]}>{from ? `${displayName(from.name)} — ${displayName(node.name)}` : displayName(node.name)}</span>
        {validFrom && <span className={parts["rowDate"]}>{validFrom}</span>}
        <span className={parts["rowUnder"]}>
          {relation?.crossing && <CrossingChip />}
          {word ?? label(KINDS[node.kind].label)}
        </span>
        {proof?.quote && (
          <span className={classes["quote"]}>
            {proof.quote}
            <cite>{[proof.document.title, proof.document.publishedOn].filter(Boolean).join(" · ")}</cite>
          </span>
        )}
      </button>
    </li>
  );
}
