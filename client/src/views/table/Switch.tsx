import classes from "./table.module.css";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly count?: number | null }[];
  readonly testId: string;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Switch<T extends string>({ label, value, choices, testId, onChange }: Props<T>) {
  return (
    <fieldset className={classes["switch"]} aria-label={label} data-testid={testId}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => choice.value !== value && onChange(choice.value)}
          data-testid={`${testId}-${choice.value}`}
        >
          {choice.label}
          {typeof choice.count === "number" && <span>{choice.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
