import classes from "./parts.module.css";

export interface Figure {
  readonly value: number;
  readonly name: string;
  readonly cross?: boolean;
}

/** A few numbers in a row, each over its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={classes["figures"]}>
      {figures.map(({ value, name, cross }) => (
        <div key={name} className={classes["figure"]}>
          <dd data-cross={(cross && value > 0) || undefined}>{value}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  );
}
