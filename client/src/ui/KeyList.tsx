import classes from "./KeyList.module.css";

export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys beside what they do. */
export function KeyList({ title, rows }: { readonly title?: string; readonly rows: readonly KeyRow[] }) {
  return (
    <>
      {title && <h3 className={classes["group"]}>{title}</h3>}
      <dl className={classes["keys"]}>
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
