import type { ReviewProgressQuery } from "../../api/documents.generated.js";
import type { Entry } from "./queue.js";

export type Progress = ReviewProgressQuery;

interface Counts {
  readonly proposed: number;
  readonly decided: number;
}

const moved = <T extends Counts>(counts: T, by: number): T => ({ ...counts, proposed: counts.proposed - by, decided: counts.decided + by });

/** The counts as they will be once a decision on this entry is in (`by` 1), or is taken back (`by` -1). */
export function counted(progress: Progress | null, { frame, document }: Entry, by: 1 | -1): Progress | null {
  if (progress === null) return null;
  return {
    all: moved(progress.all, by),
    shown: moved(progress.shown, by),
    frames: {
      proposed: progress.frames.proposed - by,
      byFrame: progress.frames.byFrame.map((each) => (each.frame === frame ? moved(each, by) : each)),
    },
    documents: {
      proposed: progress.documents.proposed - by,
      byDocument: progress.documents.byDocument.map((each) => (each.document.id === document.id ? moved(each, by) : each)),
    },
  };
}

/** How much of it is done, from 0 to 1; nothing to do counts as done. */
export function shareOf({ proposed, decided }: Counts): number {
  const all = proposed + decided;
  return all === 0 ? 1 : decided / all;
}
