import { type NodeId, relationSpec } from "@chengyu-atlas/model";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { compareStrength } from "../../state/scene/bundles.js";
import { relationsBetween, rollUp } from "../../state/scene/roll-up.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { LineSample } from "../../ui/LineSample.js";
import { PanelHead } from "../shell/PanelHead.js";
import classes from "./Pair.module.css";

const PAGE = 40;

/** The relations that one line between two gathered nodes stands for. */
export function PairPanel({ pair }: { readonly pair: readonly [NodeId, NodeId] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { data, look, setLook, select } = useWorkspace();
  const [most, setMost] = useState(PAGE);
  const relations = useMemo(() => {
    if (!data) return [];
    const found = relationsBetween(data, rollUp(data, look.rollUp, new Set()), pair);
    return [...found].sort((a, b) => Number(b.crossing) - Number(a.crossing) || compareStrength(a, b));
  }, [data, look.rollUp, pair]);
  const names = useMemo(() => new Map(data?.nodes.map(({ id, name }) => [id, displayName(name)])), [data]);
  const place = (id: NodeId) => names.get(id) ?? displayName(id.slice(id.indexOf(":") + 1));
  const crossing = relations.filter((relation) => relation.crossing).length;
  return (
    <div data-testid="pair-panel">
      <PanelHead onClose={() => setLook({ pair: null })}>{t("look.pairKicker")}</PanelHead>
      <h2 className={classes["title"]}>{t("look.pair", { a: place(pair[0]), b: place(pair[1]) })}</h2>
      <p className={classes["line"]}>
        {relations.length === 0 ? t("look.pairGone") : t("look.pairCount", { count: relations.length })}
        {crossing > 0 && (
          <span>
            {t("common.sep")}
            {t("figure.crossing", { count: crossing })}
          </span>
        )}
      </p>
      <ul className={classes["list"]}>
        {relations.slice(0, most).map((relation) => {
          const { id, type, source, target, status, state, validFrom } = relation;
          return (
            <li key={id}>
              <button type="button" onClick={() => select(id)} data-testid="pair-relation">
                <LineSample line={{ relation: type, status, state, crossing: relation.crossing }} />
                <span>
                  {names.get(source.id)}
                  <small> {label(relationSpec(type).label)} </small>
                  {names.get(target.id)}
                </span>
                <small>{validFrom ?? ""}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {relations.length > most && (
        <button type="button" className={classes["more"]} onClick={() => setMost(most + PAGE)}>
          {t("look.pairMore", { count: relations.length - most })}
        </button>
      )}
    </div>
  );
}
