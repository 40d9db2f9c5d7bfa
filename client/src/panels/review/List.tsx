import { relationSpec } from "@chengyu-atlas/model";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { PAGE } from "../../state/review/desk.js";
import type { Entry } from "../../state/review/queue.js";
import { LineSample } from "../../ui/LineSample.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./List.module.css";

interface Props {
  readonly entries: readonly Entry[];
  readonly open: string | null;
  /** How many wait that are not loaded. */
  readonly behind: number;
  /** Why the next of them could not be loaded. */
  readonly failure: Failure | null;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
}

/** What waits, below the document that it stands in. */
export function List({ entries, open, behind, failure, onOpen, onMore }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  // the open row stays in sight; where a row that had the focus is gone, the open one has it
  const focused = useRef(false);
  useEffect(() => {
    const lists = list.current;
    const come = () => {
      focused.current = true;
    };
    // a row that is taken away blurs towards nothing; that is not leaving the list
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !lists?.contains(relatedTarget)) focused.current = false;
    };
    lists?.addEventListener("focusin", come);
    lists?.addEventListener("focusout", leave);
    return () => {
      lists?.removeEventListener("focusin", come);
      lists?.removeEventListener("focusout", leave);
    };
  }, []);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    row?.scrollIntoView({ block: "nearest" });
    const lost = document.activeElement === document.body || list.current?.contains(document.activeElement) === true;
    if (open !== null && focused.current && lost) row?.focus({ preventScroll: true });
  }, [open]);
  const groups = groupsOf(entries);
  return (
    <div ref={list} className={classes["list"]} data-testid="review-list">
      {groups.map(({ document, members }) => (
        <section key={`${document.id}:${members[0]?.claim.id}`} aria-label={document.title}>
          <p className={classes["group"]}>
            <span>{document.title}</span>
            <span className={classes["groupDate"]}>{document.publishedOn}</span>
          </p>
          <ul>
            {members.map((entry) => (
              <Row key={entry.claim.id} entry={entry} open={entry.claim.id === open} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {failure && <Trouble title={t("review.failed")} failure={failure} onRetry={onMore} />}
      {behind > 0 && !failure && (
        <button type="button" className={classes["more"]} onClick={onMore} data-testid="review-more">
          {t("review.more", { count: Math.min(behind, PAGE) })}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}

/** Kept while it stays the same: stepping on changes two rows, however long the list. */
const Row = memo(function Row({ entry, open, onOpen }: RowProps) {
  const label = useLabel();
  const { claim } = entry;
  return (
    <li>
      <button
        type="button"
        className={classes["row"]}
        aria-current={open || undefined}
        onClick={() => onOpen(claim.id)}
        data-testid="review-row"
        data-claim={claim.id}
      >
        <LineSample line={{ relation: claim.relation, status: claim.status, state: "accepted", crossing: false }} width={18} />
        <span className={classes["ends"]}>
          <span>{displayName(claim.source.name)}</span>
          <span className={classes["relation"]}>{label(relationSpec(claim.relation).label)}</span>
          <span>{displayName(claim.target.name)}</span>
        </span>
        {claim.validFrom && <span className={classes["date"]}>{claim.validFrom}</span>}
      </button>
    </li>
  );
});

interface Group {
  readonly document: Entry["document"];
  readonly members: Entry[];
}

function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.document.id === entry.document.id) last.members.push(entry);
    else groups.push({ document: entry.document, members: [entry] });
  }
  return groups;
}
