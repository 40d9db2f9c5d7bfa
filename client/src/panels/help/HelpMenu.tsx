import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconHelpCircle, IconKeyboard, IconRoute, IconTerminal2 } from "@tabler/icons-react";
import { lazy, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { go, hrefOf } from "../../state/page/page.js";
import { isTyping } from "../../ui/typing.js";
import { Overlaid } from "../shell/Overlaid.js";
import { startTour } from "../tour/offer.js";

const KeysDialog = lazy(() => import("./KeysDialog.js"));

/** The keys, which `?` shows from anywhere, and the tour. */
export function HelpMenu({ size = 34 }: { readonly size?: number }) {
  const { t } = useTranslation();
  const [keys, setKeys] = useState(false);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== "?" || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setKeys(true);
    };
    document.addEventListener("keydown", ask);
    return () => document.removeEventListener("keydown", ask);
  }, []);
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={170}>
        <Menu.Target>
          <Tooltip label={t("help.open")}>
            <ActionIcon variant="subtle" color="ink" size={size} aria-label={t("help.open")} data-testid="help-menu">
              <IconHelpCircle size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconRoute size={16} stroke={1.6} />} onClick={startTour} data-testid="help-tour">
            {t("help.tour")}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.6} />} onClick={() => setKeys(true)} data-testid="help-keys">
            {t("help.keys")} <kbd>?</kbd>
          </Menu.Item>
          <Menu.Item leftSection={<IconTerminal2 size={16} stroke={1.6} />} onClick={() => go(hrefOf("query"))} data-testid="help-query">
            {t("top.query")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {keys && (
        <Overlaid onClose={() => setKeys(false)}>
          <KeysDialog onClose={() => setKeys(false)} />
        </Overlaid>
      )}
    </>
  );
}
