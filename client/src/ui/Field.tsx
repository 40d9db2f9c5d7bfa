import type { ComponentProps, ReactNode } from "react";
import { useId, useRef } from "react";
import classes from "./Field.module.css";

interface FrameProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | null | undefined;
}

interface Control {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly className: string;
}

/** A control under its name, with a word of help or what is wrong with it. */
function Framed({ label, help, error, children }: FrameProps & { readonly children: (control: Control) => ReactNode }) {
  const id = useId();
  const note = error ?? help;
  return (
    <div className={classes["field"]}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: classes["control"] ?? "",
        ...(note && { "aria-describedby": `${id}-note` }),
        ...(error && { "aria-invalid": true as const }),
      })}
      {note && (
        <p id={`${id}-note`} className={classes["note"]} data-error={error ? true : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

type Input = FrameProps &
  Omit<ComponentProps<"input">, "id" | "className" | "value" | "onChange"> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

export function TextField({ label, help, error, value, onValue, ...rest }: Input) {
  return (
    <Framed label={label} help={help} error={error}>
      {(control) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Framed>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

type Select<T extends string> = FrameProps & {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onValue: (value: T) => void;
  /** Whether a choice by pointer gives the keyboard back to the page. */
  readonly release?: boolean;
  readonly "data-autofocus"?: boolean;
  readonly "data-testid"?: string;
};

export function SelectField<T extends string>({ label, help, error, value, choices, onValue, release = false, ...rest }: Select<T>) {
  const byPointer = useRef(false);
  return (
    <Framed label={label} help={help} error={error}>
      {(control) => (
        <select
          {...rest}
          {...control}
          value={value}
          onPointerDown={() => {
            byPointer.current = true;
          }}
          onKeyDown={() => {
            byPointer.current = false;
          }}
          onChange={(event) => {
            if (release && byPointer.current) event.currentTarget.blur();
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onValue(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Framed>
  );
}

/** A few choices, of which one holds, all in sight. */
export function ChoiceField<T extends string>({ label, value, choices, onValue }: Omit<Select<T>, "help" | "error" | "release">) {
  const name = useId();
  return (
    <fieldset className={classes["choices"]}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} data-chosen={choice.value === value || undefined}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onValue(choice.value)} />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
