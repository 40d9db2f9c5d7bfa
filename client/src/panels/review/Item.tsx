import { Button } from "@mantine/core";
import { IconArticle, IconChevronLeft, IconTextWrap } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { Entry } from "../../state/review/queue.js";
import { placeOf } from "../edge/citations.js";
import { useImprint } from "../parts/DocumentRow.js";
import { ActionBar, type Actions } from "./ActionBar.js";
import classes from "./Item.module.css";
import { Phrase } from "./Phrase.js";
import { Sentence } from "./Sentence.js";
import { useWords } from "./use-words.js";

interface Props {
  readonly entry: Entry;
  readonly at: number;
  readonly count: number;
  readonly context: boolean;
  readonly actions: Actions;
  /** Whether a decision can be made at all. */
  readonly able: boolean;
  readonly undoable: boolean;
  readonly onContext: () => void;
  readonly onRead: () => void;
  /** On a phone: the way back to the list. */
  readonly onList?: (() => void) | undefined;
}

/** The open claim: what it says, the sentence that says so, where that stands, and what can be done with it. */
export function Item({ entry, at, count, context, actions, able, undoable, onContext, onRead, onList }: Props) {
  const { t } = useTranslation();
  const imprint = useImprint();
  const { frameName } = useWords();
  const { document, evidence, frame, claim } = entry;
  const scroll = useRef<HTMLDivElement>(null);
  // each claim is read from its beginning
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim, not another place
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [claim.id]);
  const place = placeOf({ locator: evidence.locator, document });
  return (
    <article className={classes["item"]} aria-label={t("review.itemLabel")} data-testid="review-item" data-claim={claim.id}>
      <div ref={scroll} className={classes["scroll"]}>
        <div className={classes["column"]}>
          <div className={classes["head"]}>
            {onList && (
              <button type="button" className={classes["toList"]} onClick={onList} data-testid="review-to-list">
                <IconChevronLeft size={20} stroke={1.6} />
                {t("review.backToList")}
              </button>
            )}
            <p>{t("review.position", { at, count })}</p>
            <p className={classes["frame"]}>
              {frameName(frame)} <code data-testid="review-frame">{frame}</code>
            </p>
          </div>
          <Phrase claim={claim} />
          <Sentence entry={entry} context={context} />
          <div className={classes["source"]}>
            <p className={classes["sourceTitle"]}>{document.title}</p>
            <p>{[imprint({ ...document, page: null }), place && displayName(place)].filter(Boolean).join(t("common.dot"))}</p>
            <div className={classes["sourceActions"]}>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconTextWrap size={16} stroke={1.6} />}
                rightSection={<kbd>C</kbd>}
                aria-pressed={context}
                onClick={onContext}
                data-testid="review-context"
              >
                {t("review.context")}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconArticle size={16} stroke={1.6} />}
                rightSection={<kbd>O</kbd>}
                onClick={onRead}
                data-testid="review-open-document"
              >
                {t("edge.open")}
              </Button>
            </div>
          </div>
        </div>
      </div>
      <ActionBar actions={actions} able={able} undoable={undoable} />
    </article>
  );
}
