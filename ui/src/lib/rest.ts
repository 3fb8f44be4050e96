// Notices when nobody touches the page any more. Only the time since the last key or pointer counts; nothing is kept of what it was.
const TOUCHES = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Calls `soon` with the seconds left in the last stretch (null: awake again) and `rest` once when the time is over. */
export function onRest(minutes: number, lastSeconds: number, soon: (left: number | null) => void, rest: () => void): () => void {
  let touchedAt = performance.now();
  let warned = false;
  let over = false;
  const touch = () => {
    touchedAt = performance.now();
    if (warned) {
      warned = false;
      soon(null);
    }
  };
  const timer = setInterval(() => {
    const left = Math.ceil(minutes * 60 - (performance.now() - touchedAt) / 1000);
    if (over) return;
    if (left <= 0) {
      over = true;
      rest();
    } else if (left <= lastSeconds) {
      warned = true;
      soon(left);
    }
  }, 1000);
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true });
  };
}
