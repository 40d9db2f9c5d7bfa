import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { SceneNode } from "../../state/scene/types.js";
import { KindMark } from "../../ui/KindMark.js";
import classes from "./Paths.module.css";

/** Nodes that were chosen, each of which can be taken away. */
export function Chips({
  nodes,
  label,
  onRemove,
}: {
  readonly nodes: readonly Pick<SceneNode, "id" | "name" | "kind">[];
  readonly label: string;
  readonly onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  if (nodes.length === 0) return null;
  return (
    <ul className={classes["chips"]} aria-label={label}>
      {nodes.map(({ id, name, kind }) => (
        <li key={id} data-testid="path-chip">
          <KindMark kind={kind} size={16} />
          <span>{displayName(name)}</span>
          <button type="button" aria-label={t("paths.remove", { name: displayName(name) })} onClick={() => onRemove(id)}>
            <IconX size={14} stroke={1.6} />
          </button>
        </li>
      ))}
    </ul>
  );
}
