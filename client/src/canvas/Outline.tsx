import { KIND_NAMES, KINDS, relationSpec } from "@chengyu-atlas/model";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../i18n/use-label.js";
import type { SceneData } from "../state/scene/types.js";
import type { Selection } from "../state/selection/selection.js";
import { useCanvas } from "./canvas-context.js";
import { displayName } from "./labels/name.js";
import classes from "./Outline.module.css";

interface Props {
  readonly data: SceneData;
  readonly selection: Selection;
  readonly open: boolean;
  readonly onSelect: (id: string) => void;
}

/** Above this many nodes the list holds only the best connected of each kind. */
const MANY = 900;
const PER_KIND = 60;

/** The network as a list, in step with the canvas: for screen readers always, for everyone when opened. */
export function Outline({ data, selection, open, onSelect }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { cy, layer } = useCanvas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an open list takes room that names must leave
  useEffect(() => {
    layer.invalidate();
    cy.forceRender();
  }, [cy, layer, open]);
  const names = new Map(data.nodes.map(({ id, name }) => [id, displayName(name)]));
  // thousands of buttons would make every change slow
  const most = data.nodes.length > MANY ? PER_KIND : data.nodes.length;
  const chosen = selection.kind === "node" ? selection.id : selection.kind === "edge" ? selection.source : null;
  const relations = data.relations.filter(({ source, target }) => source.id === chosen || target.id === chosen);
  return (
    <nav
      className={open ? classes["outline"] : "sr-only"}
      aria-label={t("canvas.outlineTitle")}
      data-testid="outline"
      {...(open && { "data-reserve": true })}
    >
      <p id="outline-hint" className={classes["hint"]}>
        {t("canvas.outlineHint")}
      </p>
      {KIND_NAMES.map((kind) => {
        const nodes = data.nodes.filter((node) => node.kind === kind).sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
        if (nodes.length === 0) return null;
        return (
          <section key={kind}>
            <h3>
              {label(KINDS[kind].plural)} {nodes.length}
            </h3>
            <ul>
              {nodes.slice(0, most).map(({ id, degree }) => (
                <li key={id}>
                  <button
                    type="button"
                    tabIndex={open ? 0 : -1}
                    aria-current={id === chosen || undefined}
                    onClick={() => onSelect(id)}
                    data-testid="outline-node"
                  >
                    <span>{names.get(id)}</span>
                    <span title={t("common.relations", { count: degree })}>{degree}</span>
                  </button>
                  {id === chosen && (
                    <ul aria-label={t("canvas.outlineRelations", { name: names.get(id) ?? "" })}>
                      {relations.map((relation) => {
                        const out = relation.source.id === id;
                        const spec = relationSpec(relation.type);
                        return (
                          <li key={relation.id}>
                            <button
                              type="button"
                              tabIndex={open ? 0 : -1}
                              aria-current={(selection.kind === "edge" && selection.id === relation.id) || undefined}
                              onClick={() => onSelect(relation.id)}
                              data-testid="outline-relation"
                            >
                              <span>
                                {label(out ? spec.label : spec.reverse)} {names.get(out ? relation.target.id : relation.source.id)}
                                {relation.crossing && ` ${t("common.crossing")}`}
                              </span>
                            </button>
                          </li>
                        );
                      })}
                    </ul>
                  )}
                </li>
              ))}
              {nodes.length > most && <li className={classes["hint"]}>{t("look.outlineMore", { count: nodes.length - most })}</li>}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
