import type { Page } from "playwright-core";

/** What the page draws, read from the drawing itself. */
export interface Drawn {
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly edges: readonly { readonly id: string; readonly x: number; readonly y: number; readonly relations: string }[];
}

interface Element {
  id(): string;
  data(name: string): unknown;
  position(): { x: number; y: number };
  renderedMidpoint(): { x: number; y: number };
  map<T>(of: (element: Element) => T): T[];
}
interface Drawing {
  nodes(): Element;
  edges(): Element;
}

/** Opens the atlas and waits until the network is drawn. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => ((window as never as { __atlas?: { cy: { nodes(): { length: number } } } }).__atlas?.cy.nodes().length ?? 0) > 0,
  );
  await settled(page);
}

/** Waits until nothing has moved for a while. */
export async function settled(page: Page): Promise<void> {
  let before = "";
  for (let still = 0, tries = 0; still < 3 && tries < 60; tries++) {
    await page.waitForTimeout(120);
    const now = JSON.stringify(await drawn(page));
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** The drawn nodes with their places in the model, and the edges with their middles on the page. */
export async function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const { cy } = (window as never as { __atlas: { cy: Drawing } }).__atlas;
    const box = document.querySelector('[data-testid="canvas"]')?.getBoundingClientRect();
    const nodes = Object.fromEntries(
      cy.nodes().map((node) => [node.id(), { x: Math.round(node.position().x), y: Math.round(node.position().y) }]),
    );
    const edges = cy.edges().map((edge) => {
      const { x, y } = edge.renderedMidpoint();
      return {
        id: edge.id(),
        x: x + (box?.x ?? 0),
        y: y + (box?.y ?? 0),
        relations: JSON.stringify(edge.data("relations") ?? edge.data("relation") ?? ""),
      };
    });
    return { nodes, edges };
  });
}

/** Types into the search field and gives the names that it offers. */
export async function search(page: Page, text: string): Promise<readonly string[]> {
  await page.getByTestId("search-input").fill(text);
  await page.getByTestId("search-result").first().waitFor();
  return page.getByTestId("search-result").allInnerTexts();
}
