import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

interface Props {
  /** What is to be found, as a hint and for screen readers. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly testId: string;
}

/** A field by which a list below it is searched, with a way to clear it. */
export function FindField({ label, text, onText, testId }: Props) {
  const { t } = useTranslation();
  return (
    <TextInput
      size="sm"
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      placeholder={label}
      aria-label={label}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={text !== "" && <CloseButton size="sm" aria-label={t("search.clear")} onClick={() => onText("")} />}
      data-testid={testId}
    />
  );
}
