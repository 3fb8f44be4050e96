// Notices that nobody touches the page any more. Only the time since the last key or pointer counts; the event itself is not kept.
const ACTIVITY_EVENTS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Calls `onWarning` with the seconds left in the last stretch (null: active again) and `onIdle` once when the time is over. */
export function watchIdle(minutes: number, lastSeconds: number, onWarning: (left: number | null) => void, onIdle: () => void): () => void {
  let touchedAt = performance.now();
  let warned = false;
  let over = false;
  const touch = () => {
    touchedAt = performance.now();
    if (warned) {
      warned = false;
      onWarning(null);
    }
  };
  const timer = setInterval(() => {
    const left = Math.ceil(minutes * 60 - (performance.now() - touchedAt) / 1000);
    if (over) return;
    if (left <= 0) {
      over = true;
      onIdle();
    } else if (left <= lastSeconds) {
      warned = true;
      onWarning(left);
    }
  }, 1000);
  for (const kind of ACTIVITY_EVENTS) window.addEventListener(kind, touch, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const kind of ACTIVITY_EVENTS) window.removeEventListener(kind, touch, { capture: true });
  };
}
