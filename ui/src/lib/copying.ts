// Whether a recovery sheet is being copied by hand: whoever does that touches nothing for minutes, and what is shown once must not be
// locked away meanwhile. Told by who shows it, asked by who watches.
import { useEffect, useSyncExternalStore } from "react";

/** One sheet takes some five minutes by hand; her own words are typed after each. The files are open: no longer than needed. */
const MINUTES_TO_COPY = 20;

let copying = 0;
const watchers = new Set<() => void>();

function change(by: number): void {
  copying += by;
  for (const watcher of watchers) watcher();
}

/** While this is on screen, something is being copied by hand. */
export function useCopying(): void {
  useEffect(() => {
    change(1);
    return () => change(-1);
  }, []);
}

/** After how many minutes without a touch it locks: her own setting, and longer while she copies. */
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
