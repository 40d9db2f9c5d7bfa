import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Profile.module.css";

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
}

interface Props {
  readonly parts: readonly Part[];
  /** What scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** The parts of the page; the one that is being read is marked. */
export function Contents({ parts, frame }: Props) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(parts[0]?.id);
  const ids = parts.map(({ id }) => id).join(" ");
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const look = () => {
      const line = box.getBoundingClientRect().top + 120;
      const end = box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
      const all = ids.split(" ");
      const passed = all.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line);
      setCurrent(end && box.scrollTop > 0 ? all.at(-1) : (passed.at(-1) ?? all[0]));
    };
    look();
    box.addEventListener("scroll", look, { passive: true });
    return () => box.removeEventListener("scroll", look);
  }, [frame, ids]);
  const go = (id: string) => {
    document.getElementById(id)?.scrollIntoView({ block: "start" });
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav className={classes["contents"]} aria-label={t("pages.contents")} data-testid="contents">
      <p>{t("pages.contents")}</p>
      <ul>
        {parts.map(({ id, title, count }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? "true" : undefined} onClick={() => go(id)}>
              {title}
              {count !== undefined && <span className={classes["tally"]}>{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
