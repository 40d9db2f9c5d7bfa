import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import type { Styling } from "../../state/look/types.js";
import type { SceneData } from "../../state/scene/types.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { usePalette } from "../../theme/ThemeController.js";
import { displayName } from "../labels/name.js";
import { type Group, NONE, needsMetrics, REST } from "../style/dress.js";
import type { Dressing } from "../style/use-dress.js";
import classes from "./look.module.css";

interface Props {
  readonly data: SceneData;
  readonly styling: Styling;
  readonly dressing: Dressing;
  readonly onStyling: (next: Styling) => void;
}

/** What size and colour mean where they are not as usual. A row lights its group alone; a second time all are lit again. */
export function ColourLegend({ data, styling, dressing, onStyling }: Props) {
  const { t } = useTranslation();
  const palette = usePalette();
  const nameOf = useGroupName(data, styling);
  const { phone } = useWorkspace();
  const [open, setOpen] = useState(false);
  const { groups } = dressing.dress;
  const { size, colour, only } = styling;
  if (groups.length === 0 && size === "degree") return null;
  const Fold = open ? IconChevronUp : IconChevronDown;
  return (
    <section className={classes["legend"]} aria-label={t("look.groups")} data-testid="colour-legend" data-reserve>
      {phone && groups.length > 0 ? (
        <button
          type="button"
          className={classes["unfold"]}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid="colour-legend-fold"
        >
          {t("look.colour")} · {t(`look.colours.${colour}`)}
          <Fold size={16} stroke={1.6} aria-hidden="true" />
        </button>
      ) : (
        <p className={classes["head"]}>
          {t("look.size")} · {t(`look.sizes.${size}`)}
          <br />
          {t("look.colour")} · {t(`look.colours.${colour}`)}
        </p>
      )}
      {groups.length > 0 && (open || !phone) && (
        <ul>
          {groups.map((group) => {
            const { key, letter, hue, members } = group;
            const name = nameOf(group);
            return (
              <li key={key} data-quiet={(only !== null && only !== key) || undefined}>
                <button
                  type="button"
                  aria-pressed={only === key}
                  aria-label={`${letter ?? ""} ${name} ${t("look.members", { count: members.length })}`}
                  title={only === key ? t("look.allGroups") : t("look.onlyGroup", { name })}
                  onClick={() => onStyling({ ...styling, only: only === key ? null : key })}
                  data-testid="colour-group"
                >
                  <span
                    className={classes["swatch"]}
                    style={{ background: hue === null ? palette.edge2 : palette.hues[hue], color: palette.onFill }}
                  >
                    {letter}
                  </span>
                  <span>{name}</span>
                  <span className={classes["count"]}>{members.length}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {needsMetrics(styling) && (open || !phone) && (
        <p className={classes["note"]}>
          {t(dressing.measuring === "busy" ? "look.computing" : dressing.measuring === "failed" ? "look.notComputed" : "look.computed")}
        </p>
      )}
    </section>
  );
}

function useGroupName(data: SceneData, { colour }: Styling): (group: Group) => string {
  const { t } = useTranslation();
  const label = useLabel();
  return ({ key, members, groups }) => {
    if (key === REST) return t("look.rest", { count: groups });
    if (key === NONE) return t(colour === "community" ? "look.alone" : "look.none");
    switch (colour) {
      case "community": {
        const best = data.nodes.find(({ id }) => id === members[0]);
        return t("look.community", { name: displayName(best?.name ?? "") });
      }
      case "region": {
        const found = Object.entries(REGIONS).find(([name]) => name === key);
        return found ? label(found[1]) : key;
      }
      case "subtype": {
        const [kind, subtype = ""] = key.split(".");
        const spec = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
        const word = (spec?.subtypes as Readonly<Record<string, Parameters<typeof label>[0]>> | undefined)?.[subtype];
        return word ? label(word) : subtype;
      }
      case "city":
      case "kind":
        return displayName(key.slice(key.indexOf(":") + 1));
    }
  };
}
