import type { ReactNode } from "react";
import classes from "./Rail.module.css";

export function Section({ title, total, children }: { readonly title: string; readonly total?: string; readonly children: ReactNode }) {
  return (
    <section className={classes["section"]}>
      <div className={classes["head"]}>
        <h2>{title}</h2>
        {total && <span>{total}</span>}
      </div>
      {children}
    </section>
  );
}
