import type { Page } from "playwright-core";

interface Node {
  empty(): boolean;
  renderedPosition(): { x: number; y: number };
  hasClass(name: string): boolean;
}
type Held = { __atlas: { cy: { getElementById(id: string): Node } } };

/** Where the middle of a node is on the page. */
export async function nodeOnPage(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const at = await page.evaluate((id) => {
    const node = (window as never as Held).__atlas.cy.getElementById(id);
    const box = document.querySelector('[data-testid="canvas"]')?.getBoundingClientRect();
    if (node.empty() || !box) return null;
    const { x, y } = node.renderedPosition();
    return { x: x + box.x, y: y + box.y };
  }, id);
  if (!at) throw new Error(`${id} is not drawn`);
  return at;
}

/** Whether a node is drawn in a certain way: marked, pinned, lit … */
export function hasClass(page: Page, id: string, name: string): Promise<boolean> {
  return page.evaluate(([id, name]) => (window as never as Held).__atlas.cy.getElementById(id ?? "").hasClass(name ?? ""), [id, name]);
}

interface Click {
  readonly button?: "left" | "right";
  readonly clicks?: number;
  readonly modifiers?: readonly "Shift"[];
}

/** Clicks on a node as it stands. */
export async function clickNode(page: Page, id: string, { button = "left", clicks = 1, modifiers = [] }: Click = {}): Promise<void> {
  const { x, y } = await nodeOnPage(page, id);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y, { button, clickCount: clicks });
  for (const key of modifiers) await page.keyboard.up(key);
}
