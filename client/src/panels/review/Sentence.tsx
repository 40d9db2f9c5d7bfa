import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { Entry } from "../../state/review/queue.js";
import { lead, trail } from "../edge/context.js";
import classes from "./Item.module.css";
import { EndNumber } from "./Phrase.js";
import { piecesOf } from "./pieces.js";

/** The sentence with both ends marked where it names them; its neighbours stand beside it on demand. */
export function Sentence({ entry, context }: { readonly entry: Entry; readonly context: boolean }) {
  const { t } = useTranslation();
  const { sentence, sourceSpan, targetSpan, evidence, claim } = entry;
  const absent = [!sourceSpan && claim.source, !targetSpan && claim.target].filter((node) => node !== false && node !== null);
  return (
    <>
      <blockquote className={classes["sentence"]} data-testid="review-sentence">
        {context && <span className={classes["beside"]}>{lead(evidence.context.before)}</span>}
        {sentence === "" && t("edge.noEvidence")}
        {piecesOf(sentence, sourceSpan, targetSpan).map(({ start, text, end }) =>
          end === null ? (
            <span key={start}>{text}</span>
          ) : (
            <mark key={start} data-end={end}>
              <span className="sr-only">{`${t(end === "source" ? "review.endSource" : "review.endTarget")} `}</span>
              {text}
              {/* the number begins no line */}
              {"\u2060"}
              <EndNumber number={end === "source" ? 1 : 2} />
            </mark>
          ),
        )}
        {context && <span className={classes["beside"]}>{trail(evidence.context.after)}</span>}
      </blockquote>
      {absent.map((node) => (
        <p key={node.id} className={classes["absent"]}>
          {t("review.absent", { name: displayName(node.name) })}
        </p>
      ))}
    </>
  );
}
