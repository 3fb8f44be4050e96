// Knows whether a recovery sheet is being copied by hand: copying leaves keyboard and pointer untouched for minutes, and a sheet shown
// only once must not be locked away meanwhile. Set by the page that shows the sheet, read by the idle timer.
import { useEffect, useSyncExternalStore } from "react";

/** One sheet takes some five minutes by hand; typing two words follows each. The files are open: no longer than needed. */
const MINUTES_TO_COPY = 20;

let copying = 0;
const watchers = new Set<() => void>();

function change(by: number): void {
  copying += by;
  for (const watcher of watchers) watcher();
}

/** Marks that something is being copied by hand, as long as the component is on screen. */
export function useCopying(): void {
  useEffect(() => {
    change(1);
    return () => change(-1);
  }, []);
}

/** Returns the idle minutes before a lock: the worker's own setting, and longer during copying. */
export function useIdleMinutes(own: number): number {
  const now = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => copying > 0,
  );
  return now ? Math.max(own, MINUTES_TO_COPY) : own;
}
