import { useViewportSize } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Wish } from "../canvas/controllers/FocusController.js";
import { displayName } from "../canvas/labels/name.js";
import { Rail } from "../panels/rail/Rail.js";
import { Reader } from "../panels/reader/Reader.js";
import { SearchBox } from "../panels/search/SearchBox.js";
import { ReviewLink } from "../panels/shell/ReviewLink.js";
import { TopBar } from "../panels/shell/TopBar.js";
import { Timeline } from "../panels/timeline/Timeline.js";
import { useFacets } from "../state/facets/use-facets.js";
import { drawable, type SceneData } from "../state/scene/types.js";
import { useScene } from "../state/scene/use-scene.js";
import { useQuestions } from "../state/search/questions.js";
import { endsOf, selectionOf } from "../state/selection/selection.js";
import { figureOf, type Step, withStep } from "../state/steps/steps.js";
import { useView } from "../state/url/use-view.js";
import { Boundary } from "../ui/Boundary.js";
import type { ToastMessage } from "../ui/Toast.js";
import { CanvasRegion } from "./CanvasRegion.js";
import classes from "./Explore.module.css";
import { PhoneShell } from "./PhoneShell.js";
import { PHONE } from "./phone.js";
import { SidePanel } from "./SidePanel.js";

/** The one page of the explorer: legend, canvas and panel over the same view. */
export function ExplorePage() {
  const { t } = useTranslation();
  const view = useView();
  const { filter, selection, steps, reading } = view;
  const { scene, retry } = useScene(view);
  const { facets, retry: retryFacets } = useFacets(filter);
  const [wish, setWish] = useState<Wish | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [expandAsked, setExpandAsked] = useState(0);
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const data = drawable(scene);
  const present = useMemo(() => new Set(data?.nodes.map(({ id }) => id)), [data]);

  const lookAt = useCallback((ids: readonly string[] | null) => setWish({ ids, at: performance.now() }), []);
  const { select, setSteps, show } = view;
  // a node that is not on the canvas comes with its best links, and stays when another is chosen
  const choose = useCallback(
    (id: string) => {
      if (present.has(id) || id.includes("~")) select(id);
      else show(id, withStep(steps, { do: "add", id }));
      lookAt([id.includes("~") ? (id.split("~")[0] ?? id) : id]);
    },
    [present, select, show, steps, lookAt],
  );
  const looked = selection.kind === "none" ? null : selection.id;
  // on a phone the canvas is small: it follows what is being read
  useEffect(() => {
    if (!phone) return;
    const chosen = selectionOf(looked);
    lookAt(chosen.kind === "none" ? null : endsOf(chosen));
  }, [phone, looked, lookAt]);
  const questions = useQuestions(view, (id) => lookAt([id]));
  const take = useCallback(
    (step: Step) => {
      const before = steps;
      if (step.do === "hide") {
        const name = data?.nodes.find(({ id }) => id === step.id)?.name ?? "";
        select(null);
        setToast({
          text: t("canvas.hidden", { name: displayName(name) }),
          at: performance.now(),
          action: { label: t("common.undo"), run: () => setSteps(before) },
        });
      }
      if (step.do === "expand" && data) setGrown({ from: data.nodes.length, data });
      setSteps(withStep(steps, step));
    },
    [steps, data, setSteps, select, t],
  );
  // after an expansion: say how many came
  // back to the whole network, as it was left
  const { before, focus } = figureOf(steps);
  const leave = () => setSteps(before);
  const [grown, setGrown] = useState<{ readonly from: number; readonly data: SceneData } | null>(null);
  if (grown && data && grown.data !== data && !(scene.phase === "shown" && scene.stale)) {
    const count = data.nodes.length - grown.from;
    setGrown(null);
    setToast({ text: count > 0 ? t("canvas.expanded", { count }) : t("canvas.expandedNone"), at: performance.now() });
  }
  const expand = useCallback(
    (id: string) => {
      select(id);
      setExpandAsked((asked) => asked + 1);
    },
    [select],
  );
  const home = useCallback(() => {
    view.reset();
    lookAt(null);
  }, [view.reset, lookAt]);

  const canvas = (
    <CanvasRegion
      scene={scene}
      selection={selection}
      filter={filter}
      facets={facets}
      wish={wish}
      toast={toast}
      phone={phone}
      onSelect={select}
      onExpand={expand}
      onStep={take}
      onLeave={leave}
      onLookAt={lookAt}
      onFilter={view.setFilter}
      onRetry={retry}
      onToastGone={() => setToast(null)}
    />
  );
  const search = <SearchBox questions={questions} phone={phone} onChoose={choose} />;
  const panel = (
    <Boundary resetKey={selection.kind === "none" ? "" : selection.id}>
      <SidePanel
        selection={selection}
        filter={filter}
        present={present}
        expandAsked={expandAsked}
        focus={focus}
        questions={questions}
        onSelect={(id) => (id === null ? select(null) : present.has(id) || id.includes("~") ? select(id) : choose(id))}
        onStep={take}
        onLeave={leave}
        onRead={(document, range) => view.read({ document, range })}
      />
    </Boundary>
  );
  const rail = (
    <Boundary>
      <Rail filter={filter} facets={facets} onFilter={view.setFilter} onRetry={retryFacets} />
    </Boundary>
  );
  const dates = (
    <Boundary>
      <Timeline filter={filter} facets={facets} onFilter={view.setFilter} onRetry={retryFacets} />
    </Boundary>
  );
  const reader = <Reader reading={reading} phone={phone} onClose={() => view.read(null)} />;
  if (phone)
    return (
      <PhoneShell
        canvas={canvas}
        search={search}
        panel={panel}
        rail={rail}
        dates={dates}
        selection={selection}
        shown={data?.relations.length ?? 0}
      >
        {reader}
      </PhoneShell>
    );
  return (
    <div className={classes["shell"]}>
      <TopBar onHome={home} nav={<ReviewLink />}>
        {search}
      </TopBar>
      <aside className={classes["rail"]} aria-label={t("rail.label")}>
        {rail}
      </aside>
      <main className={classes["stage"]}>{canvas}</main>
      <div className={classes["strip"]}>{dates}</div>
      <aside className={classes["side"]} aria-label={t("sheet.label")} data-testid="panel">
        {panel}
      </aside>
      {reader}
    </div>
  );
}
