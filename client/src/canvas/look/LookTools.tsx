import { IconBinaryTree2, IconChartBubble, IconPalette } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { FIRST_LOOK, type Styling } from "../../state/look/types.js";
import { writeLayout, writeStyling } from "../../state/look/write.js";
import type { RolledUp } from "../../state/scene/roll-up.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import type { Dressing } from "../style/use-dress.js";
import { CapForm } from "./CapForm.js";
import { LayoutForm } from "./LayoutForm.js";
import { RollUpForm } from "./RollUpForm.js";
import { StyleForm } from "./StyleForm.js";
import { Tool } from "./Tool.js";

interface Props {
  readonly rolled: RolledUp;
  readonly dressing: Dressing;
}

/** How the picture is laid out, dressed, and how much of it is drawn: one form each. */
export function LookTools({ rolled, dressing }: Props) {
  const { t } = useTranslation();
  const { view, data, facets, phone, look, setLook, lookAt } = useWorkspace();
  const { layout, styling, rollUp } = look;
  const selected = view.selection.kind === "node" ? view.selection.id : null;
  const shown = data?.nodes.length ?? 0;
  const total = facets.phase === "shown" ? Math.max(shown, facets.counts.all.nodes) : shown;
  const dressIn = (next: Styling) => {
    setLook({ styling: next });
    // the legend takes room at the left, or gives it back
    if ((next.colour === "kind") !== (styling.colour === "kind")) lookAt(null);
  };
  return (
    <>
      <Tool
        id="layout"
        label={t("look.layout")}
        Icon={IconBinaryTree2}
        active={writeLayout(layout) !== writeLayout(FIRST_LOOK.layout)}
        large={phone}
      >
        <LayoutForm layout={layout} data={data} selected={selected} onLayout={(next, options) => setLook({ layout: next }, options)} />
      </Tool>
      <Tool
        id="style"
        label={t("look.style")}
        Icon={IconPalette}
        active={writeStyling(styling) !== writeStyling(FIRST_LOOK.styling)}
        large={phone}
      >
        <StyleForm styling={styling} measuring={dressing.measuring} observing={dressing.observing} onStyling={dressIn} />
      </Tool>
      <Tool
        id="roll"
        label={t("look.roll")}
        Icon={IconChartBubble}
        active={rollUp.level !== "none" || look.cap !== FIRST_LOOK.cap}
        large={phone}
      >
        <RollUpForm rollUp={rollUp} rolled={rolled} onRollUp={(next) => setLook({ rollUp: next, pair: null })} />
        <CapForm look={look} shown={shown} total={total} onLook={setLook} />
      </Tool>
    </>
  );
}
