import type { Kind } from "@chengyu-atlas/model";
import { KindMark } from "../../ui/KindMark.js";
import classes from "./table.module.css";

/** A node in a cell: its mark and its name. */
export function Named({ kind, name }: { readonly kind: Kind; readonly name: string }) {
  return (
    <span className={classes["named"]}>
      <KindMark kind={kind} size={16} />
      <span className={classes["name"]}>{name}</span>
    </span>
  );
}
