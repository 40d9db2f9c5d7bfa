import { useViewportSize } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { ToastMessage } from "../../ui/Toast.js";
import { useFacets } from "../facets/use-facets.js";
import { useHistory } from "../history/use-history.js";
import { useLook } from "../look/use-look.js";
import { drawable, type SceneData } from "../scene/types.js";
import { useScene } from "../scene/use-scene.js";
import { useQuestions } from "../search/questions.js";
import { endsOf, selectionOf } from "../selection/selection.js";
import { figureOf, type Step, withStep, withSteps } from "../steps/steps.js";
import { useView } from "../url/use-view.js";
import { PHONE } from "./phone.js";
import type { Wish, Workspace } from "./workspace.js";

/** So many ids make an address of about 6,000 characters, which every server and mail program takes. */
const MARKS_IN_ADDRESS = 60;

const NONE: readonly string[] = [];

const isRelationId = (id: string) => id.includes("~");

/** Puts the workspace together from the address, the server's answers and what the reader does. */
export function useWorkspaceValue(): Workspace {
  const { t } = useTranslation();
  const view = useView();
  const { filter, selection, steps } = view;
  const { look, setLook } = useLook();
  const { scene, retry: retryScene } = useScene({ ...view, cap: look.cap });
  const { facets, retry: retryFacets } = useFacets(filter);
  const [wish, setWish] = useState<Wish | null>(null);
  const [toast, say] = useState<ToastMessage | null>(null);
  const [expandAsked, setExpandAsked] = useState(0);
  const [grown, setGrown] = useState<{ readonly from: number; readonly data: SceneData } | null>(null);
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const data = drawable(scene);
  const present = useMemo(() => new Set(data?.nodes.map(({ id }) => id)), [data]);

  const lookAt = useCallback((ids: readonly string[] | null) => setWish({ ids, at: performance.now() }), []);
  const { select: selectOnly, setSteps, show, reset } = view;
  // a node that is not on the canvas comes with its best links, and stays when another is chosen
  const choose = useCallback(
    (id: string) => {
      if (present.has(id) || isRelationId(id)) selectOnly(id);
      else show(id, withStep(steps, { do: "add", id }));
      lookAt([isRelationId(id) ? (id.split("~")[0] ?? id) : id]);
    },
    [present, selectOnly, show, steps, lookAt],
  );
  const select = useCallback(
    (id: string | null) => (id === null || present.has(id) || isRelationId(id) ? selectOnly(id) : choose(id)),
    [present, selectOnly, choose],
  );
  // an address holds some dozens of names; more are kept here alone
  const [many, setMany] = useState<readonly string[]>(NONE);
  const { marked: named, setMarked } = view;
  const marked = named.length > 0 ? named : many;
  const mark = useCallback(
    (ids: readonly string[]) => {
      setMany(ids.length > MARKS_IN_ADDRESS ? ids : NONE);
      setMarked(ids.length > MARKS_IN_ADDRESS ? [] : ids);
    },
    [setMarked],
  );
  const { url, restore } = view;
  const showMoment = useCallback(
    (values: typeof url, beyond: readonly string[]) => {
      setMany(beyond);
      restore(values);
    },
    [restore],
  );
  const history = useHistory({ values: url, beyond: many, show: showMoment });
  const looked = selection.kind === "none" ? null : selection.id;
  // on a phone the canvas is small: it follows what is being read
  useEffect(() => {
    if (!phone) return;
    const chosen = selectionOf(looked);
    lookAt(chosen.kind === "none" ? null : endsOf(chosen));
  }, [phone, looked, lookAt]);
  // what is selected takes the place of the pair that was read
  const paired = look.pair !== null && looked !== null;
  useEffect(() => {
    if (paired) setLook({ pair: null }, { replace: true });
  }, [paired, setLook]);
  const questions = useQuestions(view, (id) => lookAt([id]));
  const take = useCallback(
    (...taken: readonly Step[]) => {
      const hidden = taken.flatMap((step) => (step.do === "hide" ? step.id : []));
      if (hidden.length > 0) {
        const [only = ""] = hidden;
        const name = data?.nodes.find(({ id }) => id === only)?.name ?? "";
        selectOnly(null);
        const back = () =>
          setSteps((now) =>
            withSteps(
              now,
              hidden.map((id) => ({ do: "add", id }) as const),
            ),
          );
        say({
          text: hidden.length === 1 ? t("canvas.hidden", { name: displayName(name) }) : t("canvas.hiddenMany", { count: hidden.length }),
          at: performance.now(),
          action: { label: t("common.undo"), run: back },
        });
      }
      if (data && taken.some((step) => step.do === "expand")) setGrown({ from: data.nodes.length, data });
      setSteps((now) => withSteps(now, taken));
    },
    [data, setSteps, selectOnly, t],
  );
  // after an expansion: say how many came
  if (grown && data && grown.data !== data && !(scene.phase === "shown" && scene.stale)) {
    const count = data.nodes.length - grown.from;
    setGrown(null);
    say({ text: count > 0 ? t("canvas.expanded", { count }) : t("canvas.expandedNone"), at: performance.now() });
  }
  const expand = useCallback(
    (id: string) => {
      select(id);
      setExpandAsked((asked) => asked + 1);
    },
    [select],
  );
  const leave = useCallback(() => setSteps((now) => figureOf(now).before), [setSteps]);
  const home = useCallback(() => {
    reset();
    lookAt(null);
  }, [reset, lookAt]);

  return {
    view,
    look,
    setLook,
    scene,
    data,
    present,
    marked,
    mark,
    history,
    facets,
    questions,
    phone,
    wish,
    toast,
    expandAsked,
    choose,
    select,
    take,
    amend: setSteps,
    expand,
    leave,
    home,
    lookAt,
    say,
    retryScene,
    retryFacets,
  };
}
