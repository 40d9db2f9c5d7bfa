import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { Combobox } from "@mantine/core";
import { IconArrowRight, IconBookmark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { useAsked } from "../../state/ask/saved.js";
import type { Question } from "../../state/search/questions.js";
import { readRecent } from "../../state/search/recent.js";
import type { Hit, Search } from "../../state/search/use-search.js";
import { KindMark } from "../../ui/KindMark.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Search.module.css";

interface Props {
  readonly search: Search;
  readonly questions: readonly Question[];
  readonly onRetry: () => void;
  /** Whether a modifier opens a page of its own. */
  readonly opens: boolean;
}

/** What the search box shows below itself, phase by phase. */
export function SearchList({ search, questions, onRetry, opens }: Props) {
  const { t } = useTranslation();
  switch (search.phase) {
    case "idle":
      return <Beginnings questions={questions} />;
    case "searching":
      return <p className={classes["words"]}>{t("common.loading")}…</p>;
    case "failed":
      return <Trouble title={t("search.failed")} failure={search.failure} onRetry={onRetry} />;
    case "none":
      return (
        <div className={classes["words"]} data-testid="search-none">
          <p>{t("search.none", { text: search.text })}</p>
          <p className={classes["help"]}>{t("search.noneHelp")}</p>
        </div>
      );
    case "found":
      return (
        <Combobox.Options aria-label={t("search.results")} className={classes["options"] ?? ""} mah={440}>
          {search.hits.map((hit) => (
            <HitOption key={hit.node.id} hit={hit} text={search.text} current={search.current} />
          ))}
          {search.total > search.hits.length && (
            <p className={classes["help"]}>{t("search.more", { count: search.total - search.hits.length })}</p>
          )}
          {opens && <p className={classes["help"]}>{t("pages.ctrlOpens")}</p>}
        </Combobox.Options>
      );
  }
}

interface HitProps {
  readonly hit: Hit;
  readonly text: string;
  /** Hits of a text typed before can be seen, but not chosen. */
  readonly current: boolean;
}

function HitOption({ hit: { node, matched }, text, current }: HitProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const alias = matched !== node.name && node.aliases.includes(matched) ? matched : null;
  return (
    <Combobox.Option value={node.id} disabled={!current} className={classes["option"] ?? ""} data-testid="search-result">
      <KindMark kind={node.kind} />
      <span className={classes["name"]}>
        <Lit name={displayName(node.name)} text={text} />
        {alias && (
          <span className={classes["alias"]}>
            <Lit name={displayName(alias)} text={text} />
          </span>
        )}
      </span>
      <span className={classes["under"]}>
        {[label(KINDS[node.kind].label), node.region && label(REGIONS[node.region])].filter(Boolean).join(" · ")}
      </span>
      <span className={classes["degree"]}>{t("search.degree", { count: node.degree })}</span>
    </Combobox.Option>
  );
}

/** The name with the part that was typed in weight; nothing is lit where pinyin found it. */
function Lit({ name, text }: { readonly name: string; readonly text: string }) {
  const at = name.toLowerCase().indexOf(displayName(text).toLowerCase());
  if (at < 0 || text === "") return <>{name}</>;
  return (
    <>
      {name.slice(0, at)}
      <strong>{name.slice(at, at + text.length)}</strong>
      {name.slice(at + text.length)}
    </>
  );
}

function Beginnings({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation();
  const recent = readRecent();
  const kept = useAsked();
  return (
    <Combobox.Options className={classes["options"] ?? ""}>
      <p className={classes["help"]}>{t("ask.example")}</p>
      {kept.length > 0 && (
        <Combobox.Group label={t("ask.saved")}>
          {kept.slice(0, 8).map((question) => (
            <Combobox.Option key={question} value={`ask:${question}`} className={classes["option"] ?? ""} data-testid="kept-question">
              <IconBookmark size={16} stroke={1.6} color="var(--ink3)" />
              <span className={classes["name"]}>{question}</span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {questions.length > 0 && (
        <Combobox.Group label={t("search.questions")}>
          {questions.map(({ id, text, answer }) => (
            <Combobox.Option key={id} value={`question:${id}`} className={classes["option"] ?? ""}>
              <IconArrowRight size={16} stroke={1.6} color="var(--ink3)" />
              <span className={classes["name"]}>{text}</span>
              <span className={classes["degree"]}>{answer}</span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {recent.length > 0 && (
        <Combobox.Group label={t("search.recent")}>
          {recent.map(({ id, name, kind }) => (
            <Combobox.Option key={id} value={id} className={classes["option"] ?? ""}>
              <KindMark kind={kind} />
              <span className={classes["name"]}>{displayName(name)}</span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
    </Combobox.Options>
  );
}
