import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import type { IconSitemap } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly Icon: typeof IconSitemap;
  /** Whether it makes the picture other than it is at first. */
  readonly active: boolean;
  readonly large: boolean;
  readonly children: ReactNode;
}

/** A button of the toolbar that opens a form beside it. */
export function Tool({ id, label, Icon, active, large, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" offset={8} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="ink"
            size={large ? 44 : 32}
            aria-label={label}
            aria-pressed={active}
            onClick={() => setOpened(!opened)}
            data-testid={`tool-${id}`}
          >
            <Icon size={18} stroke={active ? 2.2 : 1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} data-testid={`${id}-form`}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
