import { Button, createTheme, type MantineColorsTuple, Menu, Popover, Tooltip } from "@mantine/core";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Menu.css";
import "@mantine/core/styles/Tooltip.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Drawer.css";
import "@mantine/core/styles/Tabs.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Switch.css";
import "@mantine/core/styles/Skeleton.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/Flex.css";
import "./mantine.css";

const ink = Array.from({ length: 10 }, () => "var(--ink)") as unknown as MantineColorsTuple;

/** Where a dropdown locks its side while it is open, each opening keeps all earlier ones in memory. */
const unlocked = { preventPositionChangeWhenVisible: false };

export const mantineTheme = createTheme({
  primaryColor: "ink",
  colors: { ink },
  fontFamily: "var(--font)",
  defaultRadius: 8,
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: false } } }),
    Popover: Popover.extend({ defaultProps: unlocked }),
    Menu: Menu.extend({ defaultProps: unlocked }),
    Button: Button.extend({ defaultProps: { size: "sm", variant: "filled" } }),
  },
});
