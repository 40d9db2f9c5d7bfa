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
  pan(): { x: number; y: number };
  zoom(): number;
}

/** Opens the atlas and waits until the network is drawn. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => ((window as never as { __atlas?: { cy: { nodes(): { length: number } } } }).__atlas?.cy.nodes().length ?? 0) > 0,
  );
  await settled(page);
}

/** Waits until nothing has moved, and nothing has come or gone, for twelve frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const { cy } = (window as never as { __atlas: { cy: Drawing } }).__atlas;
        const now = () => {
          const { x, y } = cy.pan();
          const places = cy.nodes().map((node) => `${node.id()} ${node.position().x} ${node.position().y}`);
          return `${x} ${y} ${cy.zoom()} ${places.join()} ${cy.edges().map((edge) => edge.id())}`;
        };
        let before = "";
        let still = 0;
        let frames = 0;
        const look = () => {
          const seen = now();
          // while an answer is on its way the last picture stands, marked stale
          const waiting = document.querySelector('[data-stale="true"]') !== null;
          still = seen === before && !waiting ? still + 1 : 0;
          before = seen;
          frames += 1;
          if (still >= 12 || frames > 600) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
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

/** Types into the search field and gives the names that it offers for that very text. */
export async function search(page: Page, text: string): Promise<readonly string[]> {
  await page.getByTestId("search-input").fill(text);
  await page.locator('[data-testid="search-list"][aria-busy="false"]').waitFor();
  await page.getByTestId("search-result").first().waitFor();
  return page.getByTestId("search-result").allInnerTexts();
}

/** Finds a node by its name, opens it with Enter and waits for its panel. */
export async function open(page: Page, text: string, name: string): Promise<void> {
  await page.getByTestId("search-input").fill(text);
  await page.keyboard.press("Enter");
  await page.getByTestId("entity-name").getByText(name, { exact: true }).waitFor();
}

/** Presses the retry button of one region. */
export async function retry(page: Page, region: string): Promise<void> {
  await page.getByTestId(region).getByTestId("retry").first().click();
}
