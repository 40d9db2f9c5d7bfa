import { type RefObject, useCallback, useEffect, useRef } from "react";

/** One observer for all lines of a text: each says when it comes near to what is in sight, and when it is far again. */
export function useWatch(frame: RefObject<HTMLElement | null>) {
  const heard = useRef(new Map<Element, (near: boolean) => void>());
  const observer = useRef<IntersectionObserver | null>(null);
  const seeing = useCallback(() => {
    observer.current ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) heard.current.get(target)?.(isIntersecting);
      },
      { root: frame.current, rootMargin: "900px 0px" },
    );
    return observer.current;
  }, [frame]);
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  return useCallback(
    (line: Element, near: (near: boolean) => void) => {
      heard.current.set(line, near);
      seeing().observe(line);
      return () => {
        heard.current.delete(line);
        observer.current?.unobserve(line);
      };
    },
    [seeing],
  );
}
