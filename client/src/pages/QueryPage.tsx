import "../i18n/areas/query.js";
import { ActionIcon, Button, Tabs, Tooltip } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { IconBraces, IconCode, IconLink, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageFrame } from "../panels/page/PageFrame.js";
import { CodeDialog } from "../panels/query/CodeDialog.js";
import { DocsPane } from "../panels/query/DocsPane.js";
import { faultsOf } from "../panels/query/editor/faults.js";
import { prettified } from "../panels/query/editor/prettify.js";
import { QueryEditor, VariablesEditor } from "../panels/query/editor/QueryEditor.js";
import { Gallery } from "../panels/query/Gallery.js";
import { LinkDialog } from "../panels/query/LinkDialog.js";
import { PastPane } from "../panels/query/PastPane.js";
import classes from "../panels/query/Query.module.css";
import { apiAddress, Results } from "../panels/query/Results.js";
import type { DocsPlace } from "../state/query/docs.js";
import { listsOf, mainList } from "../state/query/lists.js";
import { titleOf } from "../state/query/past.js";
import { useQueryDesk } from "../state/query/use-query-desk.js";
import { PHONE } from "../state/workspace/phone.js";
import { Boundary } from "../ui/Boundary.js";

const SIDES = ["examples", "docs", "past"] as const;
type Side = (typeof SIDES)[number];
const PARTS = ["side", "editor", "result"] as const;
type Part = (typeof PARTS)[number];

/** Ask the API in its own language: examples on hand, an editor that knows the schema, results in many shapes. `kept`: the id of a short link. */
export default function QueryPage({ kept }: { readonly kept: string | null }) {
  const { t } = useTranslation();
  const desk = useQueryDesk(kept);
  const { draft, run, known, past, trouble, example } = desk;
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const [side, setSide] = useState<Side>("examples");
  const [part, setPart] = useState<Part>("side");
  const [trail, setTrail] = useState<readonly DocsPlace[]>([]);
  const [dialog, setDialog] = useState<"code" | "links" | null>(null);
  const [untidy, setUntidy] = useState(false);
  const [place, setPlace] = useState<{ readonly line: number; readonly column: number; readonly at: number } | null>(null);

  const done = run.phase === "done" ? run : run.phase === "running" ? run.last : null;
  const faults = useMemo(
    () => (done && done.asked.query === draft.query ? faultsOf(draft.query, done.answer.errors) : []),
    [done, draft.query],
  );
  const rows = useMemo(() => {
    const data = done?.answer.data;
    const main = data && done.asked.query === draft.query ? mainList(listsOf(data)) : "";
    return main.split("[]")[0]?.split(".").filter(Boolean) ?? [];
  }, [done, draft.query]);
  const onDocs = useCallback((type: string | null, entry: string | null) => {
    setTrail([{ type, entry }]);
    setSide("docs");
    setPart("side");
  }, []);
  const ask = () => {
    setUntidy(false);
    setPart("result");
    desk.ask();
  };
  const tidy = () =>
    void prettified(draft.query, draft.variables).then((next) => {
      setUntidy(next === null);
      if (next) desk.edit(next);
    });
  const busy = run.phase === "running";
  const editing = { onRun: ask, onPrettify: tidy };
  const name = example?.id ?? titleOf(draft.query);

  const sides = (
    <Tabs
      value={side}
      onChange={(value) => setSide(SIDES.find((each) => each === value) ?? "examples")}
      className={classes["sideTabs"] ?? ""}
      classNames={{ panel: classes["sidePanel"] ?? "" }}
    >
      <Tabs.List aria-label={t("query.sides")} className={classes["tablist"] ?? ""}>
        {SIDES.map((each) => (
          <Tabs.Tab key={each} value={each} data-testid={`side-${each}`}>
            {t(`query.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="examples">
        <Gallery
          chosen={example?.id ?? null}
          onPick={(question) => {
            setPart("result");
            setUntidy(false);
            desk.pick(question);
          }}
        />
      </Tabs.Panel>
      <Tabs.Panel value="docs">
        <DocsPane known={known} trail={trail} onTrail={setTrail} onRetry={desk.retrySchema} />
      </Tabs.Panel>
      <Tabs.Panel value="past">
        <PastPane
          past={past}
          onOpen={({ query, variables }) => {
            setPart("result");
            desk.open({ query, variables, show: draft.show });
          }}
          onForget={desk.forget}
        />
      </Tabs.Panel>
    </Tabs>
  );

  return (
    <PageFrame title={t("query.title")}>
      <main className={classes["main"]} data-part={part} data-testid="query-page">
        <h1 className="sr-only">{t("query.title")}</h1>
        {phone && (
          <nav className={classes["parts"]} aria-label={t("query.parts")}>
            {PARTS.map((each) => (
              <button
                key={each}
                type="button"
                aria-current={each === part || undefined}
                onClick={() => setPart(each)}
                data-testid={`part-${each}`}
              >
                {t(`query.part.${each}`)}
              </button>
            ))}
          </nav>
        )}
        <aside className={classes["side"]} aria-label={t("query.sides")}>
          <Boundary>{sides}</Boundary>
        </aside>
        <section className={classes["editor"]} aria-label={t("query.editor")}>
          <div className={classes["tools"]}>
            {busy ? (
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
                <Button size="sm" leftSection={<IconPlayerPlay size={16} stroke={1.8} />} onClick={ask} data-testid="run">
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
              onClick={() => setDialog("code")}
              data-testid="copy-as"
            >
              {t("query.copy")}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconLink size={16} stroke={1.6} />}
              onClick={() => setDialog("links")}
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
          {untidy && (
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
        </section>
        <section className={classes["result"]} aria-label={t("query.part.result")}>
          <Results
            run={run}
            draft={draft}
            name={name}
            phone={phone}
            onShow={desk.show}
            onRun={ask}
            onPlace={(line, column) => {
              setPart("editor");
              setPlace({ line, column, at: performance.now() });
            }}
          />
        </section>
      </main>
      {dialog && (
        <Boundary>
          {dialog === "code" ? (
            <CodeDialog draft={draft} url={apiAddress()} rows={rows} onClose={() => setDialog(null)} />
          ) : (
            <LinkDialog draft={draft} address={desk.address()} example={example !== null} onClose={() => setDialog(null)} />
          )}
        </Boundary>
      )}
    </PageFrame>
  );
}
