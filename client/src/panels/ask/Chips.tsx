import { isKind, KINDS, REGIONS, RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { Switch } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Asked } from "../../state/ask/parse.js";
import { KIND_WORDS, REGION_WORDS, RELATION_WORDS, STATUS_WORDS } from "../../state/ask/words.js";
import { STATUS_NAMES } from "../../state/filter/types.js";
import { DateInput } from "../timeline/DateInput.js";
import classes from "./Ask.module.css";

interface Props {
  readonly asked: Asked;
  /** The full name of what the question is about, once it is found. */
  readonly name: string | null;
  readonly onChange: (next: Asked) => void;
}

/** The question in its parts; each can be changed, or left open. */
export function Chips({ asked, name, onChange }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { relation, way, kinds, subtypes, regions, status, crossing, from, to, about } = asked;
  const relationAt = RELATION_WORDS.findIndex(({ means }) => means.relation === relation && means.way === way);
  const kindAt = KIND_WORDS.findIndex(({ means }) => means.kind === kinds[0] && (means.subtype ?? "") === (subtypes[0] ?? ""));
  const kindName = ({ kind, subtype }: { readonly kind: string; readonly subtype?: string }) => {
    if (!isKind(kind)) return kind;
    const spec = KINDS[kind].subtypes as Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
    return label((subtype ? spec[subtype] : undefined) ?? KINDS[kind].label);
  };
  const relationName = ({ relation: type, way: side }: (typeof RELATION_WORDS)[number]["means"]) =>
    label(side === "IN" ? RELATIONS[type].reverse : RELATIONS[type].label);
  return (
    <div className={classes["chips"]} data-testid="ask-chips">
      {about !== "" && (
        <Chip title={t("ask.about")}>
          <span className={classes["name"]}>{displayName(name ?? about)}</span>
          <button
            type="button"
            aria-label={t("ask.remove", { what: about })}
            onClick={() => onChange({ ...asked, about: "" })}
            disabled={relation === null && kinds.length === 0}
          >
            ×
          </button>
        </Chip>
      )}
      <Pick
        title={t("ask.relation")}
        any={t("ask.anyRelation")}
        at={relationAt}
        options={RELATION_WORDS.map(({ means }) => relationName(means))}
        onPick={(at) => {
          const means = RELATION_WORDS[at]?.means;
          onChange({ ...asked, relation: means?.relation ?? null, way: means?.way ?? "BOTH" });
        }}
        testId="ask-relation"
      />
      <Pick
        title={t("ask.kind")}
        any={t("ask.anyKind")}
        at={kindAt}
        options={KIND_WORDS.map(({ means }) => kindName(means))}
        onPick={(at) => {
          const means = KIND_WORDS[at]?.means;
          onChange({ ...asked, kinds: means ? [means.kind] : [], subtypes: means?.subtype ? [means.subtype] : [] });
        }}
        testId="ask-kind"
      />
      <Pick
        title={t("ask.region")}
        any={t("ask.anyRegion")}
        at={REGION_WORDS.findIndex(({ means }) => means[0] === regions[0])}
        options={REGION_WORDS.map(({ means }) => label(REGIONS[means[0] ?? "shared"]))}
        onPick={(at) => onChange({ ...asked, regions: REGION_WORDS[at]?.means ?? [] })}
        testId="ask-region"
      />
      <Pick
        title={t("ask.status")}
        any={t("ask.anyStatus")}
        at={STATUS_WORDS.findIndex(({ means }) => means === status)}
        options={STATUS_NAMES.map((each) => label(STATUSES[each]))}
        onPick={(at) => onChange({ ...asked, status: STATUS_WORDS[at]?.means ?? null })}
        testId="ask-status"
      />
      <div className={classes["dates"]}>
        <DateInput label={t("ask.from")} value={from} onChange={(next) => onChange({ ...asked, from: next })} testId="ask-from" />
        <DateInput label={t("ask.to")} value={to} onChange={(next) => onChange({ ...asked, to: next })} testId="ask-to" />
      </div>
      <Switch
        size="xs"
        checked={crossing}
        onChange={(event) => onChange({ ...asked, crossing: event.currentTarget.checked })}
        label={t("ask.crossing")}
        data-testid="ask-crossing"
      />
    </div>
  );
}

function Chip({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes["chip"]} data-on>
      <span className={classes["what"]}>{title}</span>
      {children}
    </div>
  );
}

interface PickProps {
  readonly title: string;
  readonly any: string;
  /** The option in force, -1 for any. */
  readonly at: number;
  readonly options: readonly string[];
  readonly onPick: (at: number) => void;
  readonly testId: string;
}

function Pick({ title, any, at, options, onPick, testId }: PickProps) {
  const id = useId();
  return (
    <div className={classes["chip"]} data-on={at >= 0 || undefined}>
      <label className={classes["what"]} htmlFor={id}>
        {title}
      </label>
      <select id={id} value={at} onChange={(event) => onPick(Number(event.currentTarget.value))} data-testid={testId}>
        <option value={-1}>{any}</option>
        {options.map((option, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the options never change their order
          <option key={i} value={i}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
