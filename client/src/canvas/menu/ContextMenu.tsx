import { nameInId } from "@chengyu-atlas/model";
import { Menu } from "@mantine/core";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";
import { displayName } from "../labels/name.js";
import classes from "./ContextMenu.module.css";
import type { MenuAsked } from "./types.js";
import { type MenuItem, useNodeItems } from "./use-node-items.js";
import { useCanvasItems, useEdgeItems } from "./use-other-items.js";

interface Props {
  readonly asked: MenuAsked | null;
  readonly onClose: () => void;
  readonly onFit: () => void;
  readonly onArrange: () => void;
  readonly onHidden: () => void;
}

/** The menu of what was pressed: a node, a line, or the canvas itself. */
export function ContextMenu({ asked, onClose, ...on }: Props) {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const { phone } = useWorkspace();
  const ofNode = useNodeItems();
  const ofEdge = useEdgeItems();
  const ofCanvas = useCanvasItems(on);
  if (!asked) return null;
  const items = asked.kind === "node" ? ofNode(asked.id) : asked.kind === "edge" ? ofEdge(asked.edge) : ofCanvas;
  const name =
    asked.kind === "node" ? displayName(nameInId(asked.id)) : asked.kind === "canvas" ? t("work.menu.canvas") : t("work.menu.edge");
  const close = () => {
    onClose();
    cy.container()?.focus({ preventScroll: true });
  };
  return (
    <Menu
      // a new place is a new menu, which takes the focus again
      key={`${asked.at.x} ${asked.at.y}`}
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      offset={2}
      width={236}
      shadow="md"
      trapFocus
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      // on a phone the sheet lies over the canvas, and the menu over both
      withinPortal={phone}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Anchor name={name} at={asked.at} />
      </Menu.Target>
      <Menu.Dropdown data-testid="context-menu">
        <Menu.Label className={classes["name"] ?? ""}>{name}</Menu.Label>
        {items.map((item, at) => (
          <Line key={item.id} item={item} ruled={at > 0 && items[at - 1]?.group !== item.group} onDone={close} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface AnchorProps extends Pick<MenuAsked, "at"> {
  readonly name: string;
  readonly id?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The point where the menu hangs. It is no button, so of what a menu gives its button it takes the id alone, and names the menu. */
function Anchor({ name, at, id, ref }: AnchorProps) {
  return (
    <div ref={ref} id={id} className={classes["anchor"]} style={{ left: at.x, top: at.y }}>
      <span className="sr-only">{name}</span>
    </div>
  );
}

function Line({ item, ruled, onDone }: { readonly item: MenuItem; readonly ruled: boolean; readonly onDone: () => void }) {
  const { id, label, Icon, run, href, key, off } = item;
  const shared = {
    leftSection: <Icon size={16} stroke={1.6} aria-hidden="true" />,
    ...(key && { rightSection: <kbd className={classes["key"]}>{key}</kbd> }),
    ...(off && { disabled: true }),
    className: classes["item"] ?? "",
    "data-testid": `menu-${id}`,
    children: label,
  };
  return (
    <>
      {ruled && <Menu.Divider />}
      {href ? (
        <Menu.Item component="a" href={href} {...shared} />
      ) : (
        <Menu.Item
          {...shared}
          onClick={() => {
            onDone();
            run?.();
          }}
        />
      )}
    </>
  );
}
