import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReachDocument } from "../../api/documents.generated.js";
import type { Filter } from "../../state/filter/types.js";
import { toNodeFilter, toRelationFilter } from "../../state/filter/utils.js";
import { expandLimit } from "../../state/scene/limits.js";
import type { Hops } from "../../state/steps/steps.js";
import classes from "./Entity.module.css";

interface Props {
  readonly id: string;
  readonly filter: Filter;
  readonly present: ReadonlySet<string>;
  readonly onExpand: (hops: Hops) => void;
}

const CHOICES: readonly Hops[] = [2, 3];
/** So many are counted; beyond that it says "more than". */
const MOST_COUNTED = 1000;

/** Further than the neighbours: how many nodes lie within two or three links, counted before any is drawn. */
export function HopsMenu({ id, filter, present, onExpand }: Props) {
  const { t } = useTranslation();
  const [hops, setHops] = useState<Hops | null>(null);
  return (
    <div className={classes["hops"]}>
      <h3 id="hops-title">{t("work.hops.title")}</h3>
      <div role="toolbar" aria-labelledby="hops-title" className={classes["hopsChoice"]}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            size="xs"
            variant={hops === choice ? "filled" : "default"}
            aria-pressed={hops === choice}
            onClick={() => setHops(hops === choice ? null : choice)}
            data-testid={`hops-${choice}`}
          >
            {t("work.hops.within", { count: choice })}
          </Button>
        ))}
      </div>
      {hops !== null && <Counted id={id} filter={filter} present={present} hops={hops} onExpand={onExpand} />}
    </div>
  );
}

function Counted({ id, filter, present, hops, onExpand }: Props & { readonly hops: Hops }) {
  const { t } = useTranslation();
  const relations = toRelationFilter(filter);
  const { data, error } = useQuery(ReachDocument, {
    variables: { of: [id], hops, limit: MOST_COUNTED, ...(relations && { filter: relations }) },
    fetchPolicy: "no-cache",
  });
  if (error) return <p className={classes["muted"]}>{t("work.hops.failed")}</p>;
  if (!data) return <p className={classes["muted"]}>{t("work.hops.counting")}</p>;
  const { kinds, regions } = toNodeFilter(filter) ?? {};
  const more = data.neighborhood.nodes.filter(
    (node) =>
      !present.has(node.id) &&
      (kinds?.includes(node.kind) ?? true) &&
      (!regions || (node.region !== null && regions.includes(node.region))),
  ).length;
  const most = expandLimit(hops);
  if (more === 0) return <p className={classes["muted"]}>{t("work.hops.none", { count: hops })}</p>;
  return (
    <>
      <Button fullWidth onClick={() => onExpand(hops)} data-testid="expand-hops">
        {t("work.hops.expand", { count: Math.min(more, most) })}
      </Button>
      <p className={classes["muted"]} data-testid="hops-count">
        {t(data.neighborhood.truncated ? "work.hops.atLeast" : "work.hops.count", { count: more, most })}
      </p>
    </>
  );
}
