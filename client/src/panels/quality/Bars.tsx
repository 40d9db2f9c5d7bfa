import type { ReactNode } from "react";
import classes from "./Quality.module.css";

export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly words: string;
}

/** Counts as a plain table with bars. */
export function Bars({ title, help, bars }: { readonly title: string; readonly help: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className={classes["bars"]}>
      <h3>{title}</h3>
      <p className={classes["help"]}>{help}</p>
      <table>
        <tbody>
          {bars.map(({ key, name, value, words }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={classes["track"]}>
                <span style={{ width: `${(100 * value) / most}%` }} />
              </td>
              <td className={classes["words"]}>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
