import { useQuery } from "@apollo/client/react";
import { RELATION_NAMES, relationSpec } from "@chengyu-atlas/model";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { EndsDocument } from "../../api/documents.generated.js";
import { useLabel } from "../../i18n/use-label.js";
import { FEWEST_HOPS, HOPS, MOST_HOPS } from "../../state/paths/address.js";
import { usePaths } from "../../state/paths/use-paths.js";
import { Chips } from "./Chips.js";
import { NodeField } from "./NodeField.js";
import classes from "./Paths.module.css";

/** How long paths may be, what they do not take and whom they do not pass. */
export function Conditions() {
  const { t } = useTranslation();
  const label = useLabel();
  const id = useId();
  const { ends, hops, without, avoid, setHops, setWithout, setAvoid } = usePaths();
  const { data } = useQuery(EndsDocument, { variables: { ids: avoid }, skip: avoid.length === 0 });
  const avoided = (avoid.length > 0 && data?.nodes.flatMap((node) => node ?? [])) || [];
  const changed = hops !== HOPS || without.length > 0 || avoid.length > 0;
  const lengths = Array.from({ length: MOST_HOPS - FEWEST_HOPS + 1 }, (_, i) => FEWEST_HOPS + i);
  return (
    <details className={classes["conditions"]} open={changed || undefined} data-testid="path-conditions">
      <summary>{t("paths.options")}</summary>
      <div className={classes["condition"]}>
        <label htmlFor={`${id}-hops`}>{t("paths.hops")}</label>
        <select id={`${id}-hops`} value={hops} onChange={(event) => setHops(Number(event.currentTarget.value))} data-testid="path-hops">
          {lengths.map((count) => (
            <option key={count} value={count}>
              {t("paths.hopsOf", { count })}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={classes["types"]}>
        <legend>{t("paths.withoutTitle")}</legend>
        {RELATION_NAMES.map((relation) => {
          const off = without.includes(relation);
          return (
            <button
              type="button"
              key={relation}
              aria-pressed={off}
              onClick={() => setWithout(off ? without.filter((each) => each !== relation) : [...without, relation])}
              data-testid={`without-${relation}`}
            >
              {label(relationSpec(relation).label)}
            </button>
          );
        })}
      </fieldset>
      <p className={classes["label"]}>{t("paths.avoidTitle")}</p>
      <Chips nodes={avoided} label={t("paths.avoidTitle")} onRemove={(node) => setAvoid(avoid.filter((each) => each !== node))} />
      <NodeField label={t("paths.avoid")} but={[...ends, ...avoid]} testId="avoid-node" onPick={(node) => setAvoid([...avoid, node])} />
    </details>
  );
}
