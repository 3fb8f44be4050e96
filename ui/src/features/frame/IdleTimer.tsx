// The ring in the top bar: full during work, emptying through the last minute before the page locks by itself. Any key refills it.
import { useEffect, useRef, useState } from "react";
import { watchIdle } from "../../lib/idle";
import { useWords } from "../../lib/words";
import css from "./Frame.module.css";

const WARNING_SECONDS = 60;

export function IdleTimer({ minutes, onRest: rest }: { minutes: number; onRest: () => void }) {
  const { t } = useWords();
  const [left, setLeft] = useState<number | null>(null);
  const arc = useRef<SVGCircleElement>(null);
  const latest = useRef(rest);
  latest.current = rest;
  useEffect(() => watchIdle(minutes, WARNING_SECONDS, setLeft, () => latest.current()), [minutes]);
  useEffect(() => {
    arc.current?.style.setProperty("--left", String(left === null ? 1 : left / WARNING_SECONDS));
  }, [left]);
  const words = left === null ? t("app-rest", { minutes }) : t("app-rest-soon", { seconds: left });
  return (
    <span className={css.ring} role="img" aria-label={words} title={words} data-soon={left !== null || undefined}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" className={css.ringTrack} />
        <circle cx="10" cy="10" r="7.5" pathLength="1" className={css.ringArc} ref={arc} />
      </svg>
      {left === null ? null : <span className={css.ringWords}>{words}</span>}
    </span>
  );
}
