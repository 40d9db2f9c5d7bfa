import { Button, Tabs } from "@mantine/core";
import { IconLoader2 } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { BASE } from "../../base.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import { fittingOf, shapeFor } from "../../state/query/fitting.js";
import { viewOfQuery } from "../../state/query/to-view.js";
import { type Draft, SHAPES, type Shape } from "../../state/query/types.js";
import type { Done, Run } from "../../state/query/use-query-desk.js";
import { readVariables } from "../../state/query/variables.js";
import { Boundary } from "../../ui/Boundary.js";
import { Errors } from "./Errors.js";
import { SHAPE_ICONS } from "./Gallery.js";
import classes from "./Query.module.css";
import { ChartShape } from "./shapes/ChartShape.js";
import { GraphShape } from "./shapes/GraphShape.js";
import { JsonShape } from "./shapes/JsonShape.js";
import { MapShape } from "./shapes/MapShape.js";
import { TableShape } from "./shapes/TableShape.js";

interface Props {
  readonly run: Run;
  readonly draft: Draft;
  /** What a file of the answer is called. */
  readonly name: string;
  readonly onShow: (shape: Shape) => void;
  readonly onRun: () => void;
  /** Leads to a place in the query. */
  readonly onPlace: (line: number, column: number) => void;
  readonly phone: boolean;
}

/** What came of the query, in the shape that the reader chose. */
export function Results({ run, onRun, phone, ...rest }: Props) {
  const { t } = useTranslation();
  switch (run.phase) {
    case "idle":
      return <Note title={t("query.idle")} text={t(phone ? "query.idlePhone" : "query.idleHelp")} />;
    case "stopped":
      return <Note title={t("query.stopped")} text={t("query.stoppedHelp")} onRetry={onRun} />;
    case "unreachable":
      return <Note title={t("query.unreachable")} text={t("query.unreachableHelp")} onRetry={onRun} alert />;
    case "variables":
      return <Note title={t("query.refused")} text={t(`query.badVariables.${run.reason}`)} alert />;
    case "running":
      if (run.last) return <Shown {...rest} done={run.last} busy />;
      return (
        <p className={classes["waiting"]} role="status">
          <IconLoader2 size={18} stroke={1.6} className={classes["turning"]} aria-hidden="true" />
          {t("query.running")}
        </p>
      );
    case "done":
      return <Shown {...rest} done={run} busy={false} />;
  }
}

interface NoteProps {
  readonly title: string;
  readonly text: string;
  readonly alert?: boolean;
  readonly onRetry?: () => void;
}

function Note({ title, text, alert = false, onRetry }: NoteProps) {
  const { t } = useTranslation();
  return (
    <div className={classes["empty"]} role={alert ? "alert" : "status"} data-testid="result-note">
      <p>{title}</p>
      <p>{text}</p>
      {onRetry && (
        <Button size="xs" variant="default" mt={10} onClick={onRetry}>
          {t("common.retry")}
        </Button>
      )}
    </div>
  );
}

interface ShownProps extends Pick<Props, "draft" | "name" | "onShow" | "onPlace"> {
  readonly done: Done;
  readonly busy: boolean;
}

function Shown({ done, draft, name, busy, onShow, onPlace }: ShownProps) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const { answer, asked } = done;
  const { data, errors } = answer;
  const fitting = useMemo(() => (data ? fittingOf(data, asked.query) : null), [data, asked]);
  const opened = useMemo(() => {
    if (!fitting) return null;
    const variables = readVariables(asked.variables);
    const ids = [...fitting.network.nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    return variables.ok ? viewOfQuery({ query: asked.query, variables: variables.value, ids, show: "graph" }) : null;
  }, [fitting, asked]);
  // a shape that was chosen by hand stands even where it does not fit, and says why; the next answer begins with one that does
  const [chosen, setChosen] = useState<{ readonly of: Done["answer"]; readonly shape: Shape } | null>(null);
  const usual = fitting ? shapeFor(fitting, draft.show) : "json";
  const shape = chosen?.of === answer ? chosen.shape : usual;
  const choose = (next: Shape) => {
    setChosen({ of: answer, shape: next });
    onShow(next);
  };
  const edited = draft.query !== asked.query || draft.variables !== asked.variables;
  return (
    <div className={classes["shown"]} data-busy={busy || undefined} aria-busy={busy} data-testid="result" data-status={answer.status}>
      {errors.length > 0 && <Errors errors={errors} status={answer.status} partly={data !== null} onPlace={onPlace} />}
      {data && fitting && (
        <Tabs
          value={shape}
          onChange={(value) => choose(SHAPES.find((each) => each === value) ?? usual)}
          className={classes["tabs"] ?? ""}
          keepMounted={false}
          classNames={{ panel: classes["panel"] ?? "" }}
        >
          <div className={classes["head"]}>
            <Tabs.List aria-label={t("query.shapesLabel")} className={classes["tablist"] ?? ""}>
              {SHAPES.map((each) => {
                const Icon = SHAPE_ICONS[each];
                return (
                  <Tabs.Tab
                    key={each}
                    value={each}
                    leftSection={<Icon size={15} stroke={1.6} />}
                    data-unfit={fitting.unfit[each] !== undefined || undefined}
                    data-testid={`show-${each}`}
                  >
                    {t(`query.shapes.${each}`)}
                  </Tabs.Tab>
                );
              })}
            </Tabs.List>
            <p className={classes["figures"]} role="status" data-testid="result-figures">
              {edited
                ? t("query.edited")
                : `${t("query.took", { ms: Math.round(answer.milliseconds) })}${t("common.dot")}${sizeOf(answer.bytes, language)}`}
            </p>
          </div>
          {SHAPES.map((each) => (
            <Tabs.Panel key={each} value={each}>
              <Boundary resetKey={`${each} ${asked.query}`}>
                {fitting.unfit[each] ? (
                  <Unfit why={fitting.unfit[each]} />
                ) : (
                  <OneShape shape={each} data={data} fitting={fitting} opened={opened} name={name} />
                )}
              </Boundary>
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  );
}

function Unfit({ why }: { readonly why: "empty" | "table" | "graph" | "map" | "chart" }) {
  const { t } = useTranslation();
  return (
    <p className={classes["unfit"]} data-testid="unfit">
      {t(`query.unfit.${why}`)}
    </p>
  );
}

interface OneProps {
  readonly shape: Shape;
  readonly data: NonNullable<Done["answer"]["data"]>;
  readonly fitting: ReturnType<typeof fittingOf>;
  readonly opened: ReturnType<typeof viewOfQuery>;
  readonly name: string;
}

function OneShape({ shape, data, fitting, opened, name }: OneProps) {
  switch (shape) {
    case "table":
      return <TableShape data={data} lists={fitting.lists} main={fitting.main} name={name} />;
    case "graph":
      return <GraphShape network={fitting.network} opened={opened} />;
    case "map":
      return <MapShape spots={fitting.spots} />;
    case "chart":
      return <ChartShape data={data} lists={fitting.chartable} main={fitting.main} />;
    case "json":
      return <JsonShape data={data} />;
  }
}

/** A size as people read it. */
function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1024 ? [bytes, "B"] : bytes < 1024 ** 2 ? [bytes / 1024, "KB"] : [bytes / 1024 ** 2, "MB"];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 && unit !== "B" ? 1 : 0 }).format(value)} ${unit}`;
}

/** The whole address of the API as it is seen from here. */
export const apiAddress = () => `${location.origin}${BASE}graphql`;
