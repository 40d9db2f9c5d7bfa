import { Button, Popover, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowsMaximize, IconEyeOff, IconFocusCentered } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityQuery } from "../../api/documents.generated.js";
import classes from "./Entity.module.css";
import type { EntityProps } from "./EntityPanel.js";
import { ExpandMenu } from "./ExpandMenu.js";

interface Props extends EntityProps {
  readonly node: NonNullable<EntityQuery["node"]>;
}

/** The last time that the choice was asked for and shown: another node's panel must not show it again. */
let answered = 0;

/** What can be done with a node: bring more of what it is tied to, show that alone, or take it off the canvas. */
export function Actions(props: Props) {
  const { id, expandAsked, focus, onStep, onLeave } = props;
  const focused = focus === id;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (expandAsked <= answered) return;
    answered = expandAsked;
    setOpen(true);
  }, [expandAsked]);
  return (
    <div className={classes["actions"]}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" width={300} trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            leftSection={<IconArrowsMaximize size={16} stroke={1.6} />}
            onClick={() => setOpen(!open)}
            data-testid="expand-button"
            aria-expanded={open}
          >
            {t("entity.expand")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <ExpandMenu
            {...props}
            onExpand={(relation, hops) => {
              setOpen(false);
              onStep({ do: "expand", id, relation, ...(hops && { hops }) });
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={focused ? t("figure.leave") : t("entity.focusLong")}>
        <Button
          variant="default"
          leftSection={focused ? <IconArrowBackUp size={16} stroke={1.6} /> : <IconFocusCentered size={16} stroke={1.6} />}
          onClick={() => (focused ? onLeave() : onStep({ do: "focus", id }))}
          data-testid="focus-button"
        >
          {focused ? t("figure.leave") : t("entity.focus")}
        </Button>
      </Tooltip>
      <Tooltip label={`${t("entity.hideLong")} (Del)`}>
        <Button
          variant="default"
          leftSection={<IconEyeOff size={16} stroke={1.6} />}
          onClick={() => onStep({ do: "hide", id })}
          data-testid="hide-button"
        >
          {t("entity.hide")}
        </Button>
      </Tooltip>
    </div>
  );
}
