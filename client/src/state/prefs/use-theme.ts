import { useMediaQuery } from "@mantine/hooks";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { THEMES, type Theme } from "../../theme/tokens.js";
import { readStored, writeStored } from "./stored.js";

export const themeParser = parseAsStringLiteral(THEMES);

/** The theme in force: named in the address, else chosen in this browser, else what the system prefers. */
export function useTheme(): { readonly shown: Theme; readonly choose: (theme: Theme) => void } {
  const [named, setNamed] = useQueryState("theme", themeParser);
  const dark = useMediaQuery("(prefers-color-scheme: dark)", false, { getInitialValueInEffect: false });
  const shown = named ?? THEMES.find((theme) => theme === readStored("theme")) ?? (dark ? "dark" : "light");
  const choose = (theme: Theme) => {
    writeStored("theme", theme);
    void setNamed(theme);
  };
  return { shown, choose };
}
