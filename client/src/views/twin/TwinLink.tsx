import { type Family, RELATIONS, relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { lineStyle } from "../../canvas/style/edges.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Bundle } from "../../state/scene/types.js";
import type { Palette } from "../../theme/tokens.js";
import { type PartEvents, pressable } from "./pressable.js";

/** All lines here cross: what kind of tie it is shows in how heavy they are. */
const WIDTHS: Readonly<Record<Family, number>> = { cooperation: 2.8, organisation: 2, location: 1.3 };

interface Props {
  readonly link: Bundle;
  readonly path: string;
  readonly names: ReadonlyMap<string, { readonly name: string }>;
  readonly palette: Palette;
  readonly scale: number;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly dim: boolean;
  readonly current: boolean;
  readonly on: PartEvents;
}

/** One crossing line, dashed where it is only planned; a broad unseen band around it takes the pointer. */
export function TwinLink({ link, path, names, palette, scale, selected, lit, dim, current, on }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { lead, relations } = link;
  const style = lineStyle({ relation: lead.type, status: lead.status, state: lead.state, crossing: true }, palette);
  const more = Math.min(1.5, 0.5 * (relations.length - 1));
  const proposed = lead.state === "proposed";
  const width = (selected ? 3.4 : (proposed ? style.width : WIDTHS[relationSpec(lead.type).family] + more) + (lit ? 0.6 : 0)) * scale;
  const name = (id: string) => displayName(names.get(id)?.name ?? id);
  const words = [
    t("twin.link", { source: name(lead.source.id), relation: label(RELATIONS[lead.type].label), target: name(lead.target.id) }),
    lead.status !== "done" && label(STATUSES[lead.status]),
    lead.validFrom,
    relations.length > 1 && t("twin.moreRelations", { count: relations.length }),
  ]
    .filter(Boolean)
    .join(t("common.dot"));
  return (
    <g
      {...pressable({ id: link.id, selects: lead.id, name: words, pressed: selected, stop: current }, on)}
      data-testid="twin-link"
      data-status={lead.status}
    >
      <title>{words}</title>
      <path className="band" d={path} fill="none" stroke={selected ? palette.mark : "transparent"} strokeWidth={14} strokeLinecap="round" />
      <path
        d={path}
        fill="none"
        stroke={style.colour}
        strokeWidth={width}
        strokeLinecap={style.round ? "round" : "butt"}
        opacity={dim ? 0.3 : 1}
        {...(style.dash && { strokeDasharray: style.dash.map((length) => Math.max(0.01, length * scale)).join(" ") })}
      />
    </g>
  );
}
