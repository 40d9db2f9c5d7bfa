import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** A component that the first picture does without: it is fetched when the page has nothing else to do, or at once where it is needed. */
export function later<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  let asked: ReturnType<typeof load> | undefined;
  const once = () => {
    asked ??= load().catch((error: unknown) => {
      // the next time that it is needed it is asked for again
      asked = undefined;
      throw error;
    });
    return asked;
  };
  setTimeout(() => once().catch(() => undefined), REST);
  return lazy(once);
}

/** By then the first picture stands. */
const REST = 2500;
