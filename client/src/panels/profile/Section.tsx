import type { ReactNode } from "react";
import classes from "./Profile.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

/** One part of the page, which the list of contents leads to. */
export function Section({ id, title, count, help, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classes["section"]} data-testid={`section-${id}`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
        {count !== undefined && <span className={classes["tally"]}>{count}</span>}
      </h2>
      {help && <p className={classes["help"]}>{help}</p>}
      {children}
    </section>
  );
}
