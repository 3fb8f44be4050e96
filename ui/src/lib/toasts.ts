// One quiet line at the foot of the page, said once and gone. A toast never asks; it may offer to take back.
import { useSyncExternalStore } from "react";

export type Toast = { id: number; text: string; undo: boolean };

let toasts: Toast[] = [];
let next = 1;
const watchers = new Set<() => void>();

export function toast(text: string, options: { undo?: boolean } = {}): void {
  const id = next++;
  set([...toasts.slice(-2), { id, text, undo: options.undo ?? false }]);
  setTimeout(() => dropToast(id), options.undo ? 8000 : 5000);
}

export function dropToast(id: number): void {
  set(toasts.filter((t) => t.id !== id));
}

export function clearToasts(): void {
  set([]);
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => toasts,
  );
}

function set(to: Toast[]): void {
  toasts = to;
  for (const watcher of watchers) watcher();
}
