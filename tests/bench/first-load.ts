import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";

/** Prints how long a built tree takes from `npm start` to the first drawn network, and what the first load weighs. */
export async function measureFirstLoad(): Promise<void> {
  console.log("\nsample network");
  const file = join(ROOT, ".cache", "bench", "sample.db");
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  for (const title of ["first start (loads the sample)", "second start"]) {
    const from = performance.now();
    const atlas = await startAtlas({ ATLAS_DB: file });
    const ready = performance.now() - from;
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname))
        sizes.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
        );
    });
    const opened = performance.now();
    await page.goto(atlas.url);
    await page.waitForFunction(
      () => ((window as never as { __atlas?: { cy?: { nodes(): { length: number } } } }).__atlas?.cy?.nodes().length ?? 0) > 0,
    );
    const drawn = performance.now() - opened;
    const script = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
    console.log(
      `  ${title}: ready after ${(ready / 1000).toFixed(2)} s, drawn ${(drawn / 1000).toFixed(2)} s later, together ${((ready + drawn) / 1000).toFixed(2)} s (goal 3); script of the first load ${(script / 1000).toFixed(0)} kB compressed (goal 500)`,
    );
    await browser.close();
    await atlas.stop();
  }
}
