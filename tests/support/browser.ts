import { type Browser, chromium } from "playwright-core";

/** The Chromium that `npm test` found, headless. Run alone, the tests look for an installed one. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["ATLAS_BROWSER"] ?? "/usr/bin/chromium";
  const env = JSON.parse(process.env["ATLAS_BROWSER_ENV"] ?? "{}") as Record<string, string>;
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return chromium.launch({
    executablePath,
    env: { ...inherited, ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
