import classes from "./table.module.css";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly some?: boolean;
  readonly large?: boolean;
  /** Whether the tab key stops here; in a grid the space key does what this does. */
  readonly stop?: boolean;
  readonly testId: string;
  readonly onChange: () => void;
}

/** A box to tick, as wide and high as what it stands in, so that it is easily met. */
export function Check({ label, checked, some = false, large = false, stop = true, testId, onChange }: Props) {
  return (
    <label className={classes["checkBox"]} data-large={large || undefined}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = some;
        }}
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={onChange}
        {...(!stop && { tabIndex: -1 })}
        data-testid={testId}
      />
    </label>
  );
}
