import "../i18n/areas/query.js";
import { useViewportSize } from "@mantine/hooks";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageFrame } from "../panels/page/PageFrame.js";
import { CodeDialog } from "../panels/query/CodeDialog.js";
import { EditorPane } from "../panels/query/EditorPane.js";
import type { Place } from "../panels/query/editor/CodeEditor.js";
import { LinkDialog } from "../panels/query/LinkDialog.js";
import classes from "../panels/query/Query.module.css";
import { apiAddress, Results } from "../panels/query/Results.js";
import { type Side, Sides } from "../panels/query/Sides.js";
import type { DocsPlace } from "../state/query/docs.js";
import { groupKeysOf, listsOf, mainList } from "../state/query/lists.js";
import { titleOf } from "../state/query/past.js";
import { useQueryDesk } from "../state/query/use-query-desk.js";
import { PHONE } from "../state/workspace/phone.js";
import { Boundary } from "../ui/Boundary.js";

const PARTS = ["side", "editor", "result"] as const;
type Part = (typeof PARTS)[number];

/** Ask the API in its own language: examples on hand, an editor that knows the schema, results in many shapes. `kept`: the id of a short link. */
export default function QueryPage({ kept }: { readonly kept: string | null }) {
  const { t } = useTranslation();
  const desk = useQueryDesk(kept);
  const { draft, run, done, example } = desk;
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const [side, setSide] = useState<Side>("examples");
  const [part, setPart] = useState<Part>("side");
  const [trail, setTrail] = useState<readonly DocsPlace[]>([]);
  const [dialog, setDialog] = useState<"code" | "links" | null>(null);
  const [place, setPlace] = useState<Place | null>(null);

  // keys to the rows of the answer, for code that makes a table of them
  const { rows, groups } = useMemo(() => {
    const data = done?.asked.query === draft.query ? done.answer.data : null;
    const outer = (data ? mainList(listsOf(data)) : "").split("[]")[0] ?? "";
    return { rows: outer.split(".").filter(Boolean), groups: data && outer !== "" ? groupKeysOf(data, outer) : null };
  }, [done, draft.query]);
  const onDocs = useCallback((type: string | null, entry: string | null) => {
    setTrail([{ type, entry }]);
    setSide("docs");
    setPart("side");
  }, []);
  const ask = () => {
    setPart("result");
    desk.ask();
  };
  const close = () => setDialog(null);

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
          <Boundary>
            <Sides
              desk={desk}
              side={side}
              onSide={setSide}
              trail={trail}
              onTrail={setTrail}
              onPick={(question) => {
                setPart("result");
                desk.pick(question);
              }}
              onOpen={({ query, variables }) => {
                setPart("result");
                desk.open({ query, variables, show: draft.show });
              }}
            />
          </Boundary>
        </aside>
        <section className={classes["editor"]} aria-label={t("query.editor")}>
          <EditorPane desk={desk} onRun={ask} place={place} onDocs={onDocs} onDialog={setDialog} />
        </section>
        <section className={classes["result"]} aria-label={t("query.part.result")}>
          <Results
            run={run}
            draft={draft}
            name={example?.id ?? titleOf(draft.query)}
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
      <Boundary>
        {dialog === "code" && <CodeDialog draft={draft} url={apiAddress()} rows={rows} groups={groups} onClose={close} />}
        {dialog === "links" && <LinkDialog draft={draft} address={desk.address()} example={example !== null} onClose={close} />}
      </Boundary>
    </PageFrame>
  );
}
