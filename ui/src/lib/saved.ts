// The time of the last save, for the mark in the top bar. Kept outside React so that any write, from any screen, counts.
import { useSyncExternalStore } from "react";
import type { Instant } from "./contract";
import { onTouched } from "./request";

let last: Instant | null = null;
const watchers = new Set<() => void>();

onTouched((_, saved_at) => {
  if (!saved_at) return;
  last = saved_at;
  for (const watcher of watchers) watcher();
});

export function forgetSavedAt(): void {
  last = null;
  for (const watcher of watchers) watcher();
}

export function useSavedAt(): Instant | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => last,
  );
}
