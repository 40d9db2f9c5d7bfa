import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconBraces, IconCode, IconLink, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { QueryDesk } from "../../state/query/use-query-desk.js";
import type { Place } from "./editor/CodeEditor.js";
import { faultsOf } from "./editor/faults.js";
import { prettified } from "./editor/prettify.js";
import { QueryEditor, VariablesEditor } from "./editor/QueryEditor.js";
import classes from "./Query.module.css";

interface Props {
  readonly desk: QueryDesk;
  readonly onRun: () => void;
  /** A place in the query to go to. */
  readonly place: Place | null;
  readonly onDocs: (type: string | null, field: string | null) => void;
  readonly onDialog: (dialog: "code" | "links") => void;
}

/** The query and its variables, with what is done with them. */
export function EditorPane({ desk, onRun, place, onDocs, onDialog }: Props) {
  const { t } = useTranslation();
  const { draft, run, done, known, trouble } = desk;
  /** The text that could not be tidied, until it is changed. */
  const [untidy, setUntidy] = useState<string | null>(null);
  const faults = useMemo(() => (done?.asked.query === draft.query ? faultsOf(draft.query, done.answer.errors) : []), [done, draft.query]);
  const changes = /^\s*mutation\b/mu.test(draft.query);
  const tidy = () =>
    void prettified(draft.query, draft.variables).then((next) => {
      setUntidy(next === null ? draft.query : null);
      if (next) desk.edit(next);
    });
  const editing = { onRun, onPrettify: tidy };
  return (
    <>
      <div className={classes["tools"]}>
        {run.phase === "running" ? (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPlayerStop size={16} stroke={1.8} />}
            onClick={desk.stop}
            data-testid="stop"
          >
            {t("query.stop")}
          </Button>
        ) : (
          <Tooltip label={t("query.runKey")}>
            <Button size="sm" leftSection={<IconPlayerPlay size={16} stroke={1.8} />} onClick={onRun} data-testid="run">
              {t("query.run")}
            </Button>
          </Tooltip>
        )}
        <Tooltip label={t("query.prettify")}>
          <ActionIcon variant="subtle" color="ink" size={34} aria-label={t("query.prettify")} onClick={tidy} data-testid="prettify">
            <IconBraces size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <span className={classes["gap"]} />
        <Button
          size="sm"
          variant="default"
          leftSection={<IconCode size={16} stroke={1.6} />}
          onClick={() => onDialog("code")}
          data-testid="copy-as"
        >
          {t("query.copy")}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconLink size={16} stroke={1.6} />}
          onClick={() => onDialog("links")}
          data-testid="share"
        >
          {t("query.share")}
        </Button>
      </div>
      {trouble && (
        <p className={classes["warning"]} role="alert" data-testid="arrival-trouble">
          {t(`query.arrived.${trouble}`)}
        </p>
      )}
      {changes && (
        <p className={classes["warning"]} role="status">
          {t("query.mutation")}
        </p>
      )}
      {untidy === draft.query && (
        <p className={classes["warning"]} role="alert">
          {t("query.notPretty")}
        </p>
      )}
      {(known.phase === "closed" || known.phase === "unreachable") && (
        <p className={classes["warning"]} role="status" data-testid="schema-note">
          {t(`query.known.${known.phase}`)}
        </p>
      )}
      <div className={classes["code1"]}>
        <QueryEditor
          {...editing}
          value={draft.query}
          onChange={(query) => desk.edit({ query })}
          schema={known.phase === "known" ? known.schema : null}
          faults={faults}
          place={place}
          onDocs={onDocs}
        />
      </div>
      <div className={classes["variables"]}>
        <h2>
          {t("query.variables")} <small>{t("query.variablesHelp")}</small>
        </h2>
        <div className={classes["code2"]}>
          <VariablesEditor {...editing} value={draft.variables} onChange={(variables) => desk.edit({ variables })} />
        </div>
      </div>
    </>
  );
}
