import type { MouseEvent, ReactNode } from "react";
import { go, hrefOf, type PageAt, type Query } from "../state/page/page.js";

interface Props {
  readonly page: PageAt;
  readonly query?: Query;
  /** What follows the address after `#`, with it. */
  readonly hash?: string;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  /** Drawn with less weight. */
  readonly quiet?: boolean;
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A link to another page of the product: followed in place, or in a new tab where the reader asks for one. */
export function PageLink({ page, query, hash = "", className, label, quiet, testId, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // the address as it is now, not as it was when the link was drawn
    go(`${hrefOf(page, query)}${hash}`);
  };
  return (
    <a
      href={`${hrefOf(page, query)}${hash}`}
      className={className}
      aria-label={label}
      onClick={follow}
      data-quiet={quiet || undefined}
      data-testid={testId}
    >
      {children}
    </a>
  );
}
