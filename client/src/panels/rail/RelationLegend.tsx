import { FAMILIES, RELATION_NAMES, RELATIONS } from "@chengyu-atlas/model";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FacetsQuery } from "../../api/documents.generated.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Facet, Filter } from "../../state/filter/types.js";
import { FAMILY_NAMES, only, relationsOf, toggle } from "../../state/filter/utils.js";
import { LineSample } from "../../ui/LineSample.js";
import { LegendRow } from "./LegendRow.js";
import classes from "./Rail.module.css";
import { Section } from "./Section.js";

interface Props {
  readonly filter: Filter;
  readonly counts: FacetsQuery;
  readonly onFilter: (next: Filter) => void;
}

/** Families of relations, each to be opened into its relations; and those that cross, a part of them all. */
export function RelationLegend({ filter, counts, onFilter }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [open, setOpen] = useState<readonly string[]>([]);
  const countOf = (names: readonly string[]) =>
    counts.relations.byRelation.reduce((sum, { type, count }) => sum + (names.includes(type) ? count : 0), 0);
  const sample = { status: "done", state: "accepted", crossing: false } as const;
  return (
    <Section title={t("rail.relations")} total={t("rail.all", { count: counts.all.relations })}>
      {FAMILY_NAMES.map((family) => {
        const members = relationsOf(family);
        const [first] = members;
        if (!first) return null;
        const opened = open.includes(family);
        const name = label(FAMILIES[family]);
        return (
          <div key={family}>
            <LegendRow
              testId={`legend-family-${family}`}
              mark={<LineSample line={{ ...sample, relation: first }} />}
              wide
              name={name}
              count={countOf(members)}
              on={members.some((member) => !filter.off.includes(member))}
              onToggle={() => onFilter(toggleFamily(filter, members))}
              onOnly={() => onFilter(only(filter, RELATION_NAMES, members))}
              after={
                <button
                  type="button"
                  className={classes["open"]}
                  aria-expanded={opened}
                  aria-label={t("rail.toggleFamily", { name })}
                  onClick={() => setOpen(opened ? open.filter((each) => each !== family) : [...open, family])}
                >
                  <IconChevronDown size={14} stroke={1.6} />
                </button>
              }
            />
            {opened &&
              members.map((relation) => (
                <LegendRow
                  key={relation}
                  testId={`legend-relation-${relation}`}
                  indent
                  name={label(RELATIONS[relation].label)}
                  count={countOf([relation])}
                  on={!filter.off.includes(relation)}
                  onToggle={() => onFilter(toggle(filter, relation))}
                  onOnly={() => onFilter(only(filter, RELATION_NAMES, [relation]))}
                />
              ))}
          </div>
        );
      })}
      <LegendRow
        testId="legend-crossing"
        mark={<LineSample line={{ ...sample, relation: "CO_BUILT", crossing: true }} />}
        wide
        name={t("rail.ofWhich")}
        count={counts.crossings.crossing}
        on
        pressed={filter.crossing}
        onToggle={() => onFilter({ ...filter, crossing: !filter.crossing })}
      />
    </Section>
  );
}

function toggleFamily(filter: Filter, members: readonly Facet[]): Filter {
  const anyOn = members.some((member) => !filter.off.includes(member));
  const rest = filter.off.filter((facet) => !members.includes(facet));
  return { ...filter, off: anyOn ? [...rest, ...members] : rest };
}
