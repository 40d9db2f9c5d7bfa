import { KIND_NAMES, KINDS, REGIONS, RELATION_NAMES, RELATIONS, relationRank, STATES, STATUSES, statusRank } from "@chengyu-atlas/model";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { amountText } from "../../panels/parts/amount.js";
import { REGION_NAMES } from "../../state/filter/types.js";
import { CrossingChip } from "../../ui/Chip.js";
import { LineSample } from "../../ui/LineSample.js";
import type { Column } from "./column.js";
import { Named } from "./Named.js";
import type { NodeRow, RelationRow, Span } from "./rows.js";
import classes from "./table.module.css";

/** The columns of the table of nodes. */
export function useNodeColumns(spans: ReadonlyMap<string, Span> | null): readonly Column<NodeRow>[] {
  const label = useLabel();
  return useMemo(() => {
    const subtypeOf = ({ kind, subtype }: NodeRow) => {
      const known: Readonly<Record<string, { zh: string; en: string }>> = KINDS[kind].subtypes;
      const found = subtype === null ? undefined : known[subtype];
      return found ? label(found) : subtype;
    };
    const span = ({ id }: NodeRow) => spans?.get(id);
    return [
      {
        id: "name",
        width: 300,
        usual: true,
        filter: "text",
        value: ({ name }) => name,
        cell: ({ kind, name }) => <Named kind={kind} name={name} />,
      },
      {
        id: "kind",
        width: 92,
        usual: true,
        filter: "pick",
        value: ({ kind }) => label(KINDS[kind].label),
        code: ({ kind }) => kind,
        say: (code) => label(KIND_NAMES.flatMap((kind) => (kind === code ? [KINDS[kind].label] : []))[0] ?? { zh: code, en: code }),
        rank: ({ kind }) => KIND_NAMES.indexOf(kind),
      },
      { id: "subtype", width: 104, usual: false, filter: "pick", value: subtypeOf },
      {
        id: "side",
        width: 110,
        usual: false,
        filter: "pick",
        value: ({ side }) => (side === null ? null : label(REGIONS[side])),
        code: ({ side }) => side,
        say: (code) => label(REGION_NAMES.flatMap((region) => (region === code ? [REGIONS[region]] : []))[0] ?? { zh: code, en: code }),
      },
      { id: "city", width: 104, usual: true, filter: "pick", value: ({ city }) => city },
      { id: "place", width: 104, usual: true, filter: "pick", value: ({ place }) => place },
      { id: "degree", width: 84, numeric: true, usual: true, filter: "text", value: ({ degree }) => degree },
      {
        id: "crossing",
        width: 84,
        numeric: true,
        usual: true,
        filter: "text",
        value: (row) => spans && (span(row)?.crossing ?? 0),
        cell: (row) => {
          if (!spans) return "…";
          const crossing = span(row)?.crossing ?? 0;
          return crossing > 0 ? <span className={classes["cross"]}>{crossing}</span> : 0;
        },
      },
      {
        id: "first",
        width: 108,
        usual: false,
        filter: "text",
        value: (row) => span(row)?.first ?? null,
        cell: (row) => (spans ? span(row)?.first : "…"),
      },
      {
        id: "last",
        width: 108,
        usual: true,
        filter: "text",
        value: (row) => span(row)?.last ?? null,
        cell: (row) => (spans ? span(row)?.last : "…"),
      },
      { id: "documents", width: 84, numeric: true, usual: true, filter: "text", value: ({ documents }) => documents },
    ];
  }, [label, spans]);
}

/** The columns of the table of relations. */
export function useRelationColumns(): readonly Column<RelationRow>[] {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  return useMemo(
    () => [
      {
        id: "source",
        width: 220,
        usual: true,
        filter: "text",
        value: ({ source }) => source.name,
        cell: ({ source }) => <Named {...source} />,
      },
      {
        id: "relation",
        width: 104,
        usual: true,
        filter: "pick",
        value: ({ relation }) => label(RELATIONS[relation].label),
        code: ({ relation }) => relation,
        say: (code) =>
          label(RELATION_NAMES.flatMap((relation) => (relation === code ? [RELATIONS[relation].label] : []))[0] ?? { zh: code, en: code }),
        rank: ({ relation }) => relationRank(relation),
        cell: ({ relation, status, state, crossing }) => (
          <span className={classes["named"]}>
            <LineSample line={{ relation, status, state, crossing }} width={20} />
            <span className={classes["name"]}>{label(RELATIONS[relation].label)}</span>
          </span>
        ),
      },
      {
        id: "target",
        width: 220,
        usual: true,
        filter: "text",
        value: ({ target }) => target.name,
        cell: ({ target }) => <Named {...target} />,
      },
      {
        id: "status",
        width: 128,
        usual: true,
        filter: "pick",
        value: ({ status }) => label(STATUSES[status]),
        code: ({ status }) => status,
        say: (code) => label(STATUSES[code as keyof typeof STATUSES] ?? { zh: code, en: code }),
        rank: ({ status }) => statusRank(status),
      },
      { id: "from", width: 104, usual: true, filter: "text", value: ({ from }) => from },
      { id: "to", width: 104, usual: false, filter: "text", value: ({ to }) => to },
      {
        id: "amount",
        width: 120,
        numeric: true,
        usual: false,
        filter: "text",
        value: ({ amount }) => amount && amountText(amount, language),
        rank: ({ amount }) => amount?.value ?? -1,
      },
      {
        id: "crossing",
        width: 84,
        usual: true,
        filter: "pick",
        value: ({ crossing }) => (crossing ? t("table.yes") : null),
        code: ({ crossing }) => (crossing ? "yes" : null),
        say: () => t("table.yes"),
        rank: ({ crossing }) => (crossing ? 1 : 0),
        cell: ({ crossing }) => crossing && <CrossingChip />,
      },
      { id: "documents", width: 76, numeric: true, usual: true, filter: "text", value: ({ documents }) => documents },
      {
        id: "state",
        width: 92,
        usual: false,
        filter: "pick",
        value: ({ state }) => label(STATES[state]),
        code: ({ state }) => state,
        say: (code) => label(STATES[code as keyof typeof STATES] ?? { zh: code, en: code }),
      },
      { id: "sentence", width: 420, usual: false, filter: "text", value: ({ sentence }) => sentence ?? null },
    ],
    [t, label, language],
  );
}
