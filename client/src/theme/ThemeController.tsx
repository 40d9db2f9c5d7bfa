import { MantineProvider } from "@mantine/core";
import { createContext, type ReactNode, use, useLayoutEffect } from "react";
import { useTheme } from "../state/prefs/use-theme.js";
import { mantineTheme } from "./mantine.js";
import { cssVariables, PALETTES, type Palette, type Theme } from "./tokens.js";

const ThemeContext = createContext<{ readonly theme: Theme; readonly palette: Palette }>({ theme: "light", palette: PALETTES.light });

/** The palette in force, for what is drawn on a canvas. */
export function usePalette(): Palette {
  return use(ThemeContext).palette;
}

export function useShownTheme(): Theme {
  return use(ThemeContext).theme;
}

/** Puts the palette in force on the root element, as CSS variables, for everything below. */
export function ThemeController({ children }: { readonly children: ReactNode }) {
  const { shown } = useTheme();
  const palette = PALETTES[shown];
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset["theme"] = shown;
    for (const [name, value] of cssVariables(palette)) root.style.setProperty(name, value);
  }, [shown, palette]);
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme={shown === "dark" ? "dark" : "light"}>
      <ThemeContext value={{ theme: shown, palette }}>{children}</ThemeContext>
    </MantineProvider>
  );
}
