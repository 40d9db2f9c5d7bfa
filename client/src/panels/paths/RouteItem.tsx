import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { IconBan, IconCheck, IconSitemap } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { along, type Hop, type HopRelation, type Route } from "../../state/paths/routes.js";
import { usePaths } from "../../state/paths/use-paths.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { Sentence } from "../page/Sentence.js";
import classes from "./Paths.module.css";

/** One way between two nodes: every step with its relation, how far it came, and the sentence that says so. */
export function RouteItem({ route }: { readonly route: Route }) {
  const { t } = useTranslation();
  const { lit, light } = usePaths();
  const shown = lit.some((row) => row.join("..") === route.key);
  const { length } = route.hops;
  return (
    <li className={classes["route"]} data-testid="route" data-lit={shown || undefined}>
      <div className={classes["routeHead"]}>
        <p>
          {length === 1 ? t("paths.direct") : t("paths.length", { count: length })}
          {route.crossing > 0 && (
            <>
              {t("common.dot")}
              <span className={classes["crossing"]}>{t("paths.crossing", { count: route.crossing })}</span>
            </>
          )}
          {route.planned > 0 && t("common.dot") + t("paths.planned", { count: route.planned })}
        </p>
        <Button
          size="xs"
          variant={shown ? "filled" : "default"}
          leftSection={shown ? <IconCheck size={14} stroke={1.6} /> : <IconSitemap size={14} stroke={1.6} />}
          aria-pressed={shown}
          onClick={() => light([route.nodes.map(({ id }) => id)])}
          data-testid="light-route"
        >
          {t("paths.show")}
        </Button>
      </div>
      <ol className={classes["hops"]}>
        {route.hops.map((hop, i) => (
          <li key={`${hop.from.id}..${hop.to.id}`}>
            <Stop node={hop.from} avoidable={i > 0} />
            <HopItem hop={hop} />
            {i === length - 1 && <Stop node={hop.to} avoidable={false} />}
          </li>
        ))}
      </ol>
    </li>
  );
}

function Stop({ node, avoidable }: { readonly node: Hop["from"]; readonly avoidable: boolean }) {
  const { t } = useTranslation();
  const { select } = useWorkspace();
  const { avoid, setAvoid } = usePaths();
  const name = displayName(node.name);
  return (
    <p className={classes["stop"]}>
      <KindMark kind={node.kind} size={18} />
      <button type="button" onClick={() => select(node.id)}>
        {name}
      </button>
      {avoidable && (
        <button
          type="button"
          className={classes["avoid"]}
          title={t("paths.avoidThis", { name })}
          aria-label={t("paths.avoidThis", { name })}
          onClick={() => setAvoid([...avoid, node.id])}
          data-testid="avoid-this"
        >
          <IconBan size={14} stroke={1.6} />
        </button>
      )}
    </p>
  );
}

function HopItem({ hop }: { readonly hop: Hop }) {
  return (
    <ul className={classes["hop"]}>
      {hop.relations.map((relation) => (
        <HopRelationItem key={relation.id} relation={relation} from={hop.from.id} />
      ))}
    </ul>
  );
}

/** One relation of a step, as it is read along the way, with its first sentence. */
export function HopRelationItem({ relation, from }: { readonly relation: HopRelation; readonly from: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { select } = useWorkspace();
  const { id, type, status, state, crossing, validFrom, title, role, evidence } = relation;
  const spec = relationSpec(type);
  const forward = along(relation, from, (each) => relationSpec(each).symmetric);
  const [first] = evidence;
  return (
    <li data-testid="hop">
      <button type="button" className={classes["relation"]} onClick={() => select(id)}>
        <LineSample line={{ relation: type, status, state, crossing }} width={18} />
        <strong>
          {spec.symmetric ? "" : forward ? "↓ " : "↑ "}
          {label(spec.label)}
        </strong>
        {crossing && <CrossingChip />}
        <span className={classes["aside"]}>
          {[title, role, status !== "done" && label(STATUSES[status]), validFrom].filter(Boolean).join(t("common.dot"))}
        </span>
      </button>
      {first ? <Sentence evidence={first} /> : <p className={classes["muted"]}>{t("paths.noEvidence")}</p>}
    </li>
  );
}
