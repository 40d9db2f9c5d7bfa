import type { ReactNode } from "react";
import classes from "./table.module.css";

interface Props {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly testId: string;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** One line of a list of which several may be ticked. */
export function CheckRow({ checked, disabled = false, testId, onChange, children }: Props) {
  return (
    <label className={classes["checkRow"]}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} data-testid={testId} />
      {children}
    </label>
  );
}
