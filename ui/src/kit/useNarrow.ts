// The window's size in rem: a wide window with large text is as narrow as a small one. Kept as attributes on <html> for style sheets
// (media queries do not follow the worker's text size), and as a hook for components.
import { useSyncExternalStore } from "react";

const NARROW_REM = 68.7;
const SHORT_REM = 44;
const TINY_REM = 52;

const watchers = new Set<() => void>();

/** Measures again; call it when the text size has changed. */
export function measureWindow(): void {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  root.toggleAttribute("data-narrow", window.innerWidth / rem < NARROW_REM);
  root.toggleAttribute("data-tiny", window.innerWidth / rem < TINY_REM);
  root.toggleAttribute("data-short", window.innerHeight / rem < SHORT_REM);
  for (const watcher of watchers) watcher();
}

export function watchWindow(): () => void {
  measureWindow();
  window.addEventListener("resize", measureWindow);
  return () => window.removeEventListener("resize", measureWindow);
}

/** Returns true where the side panel is shown as a sheet. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => document.documentElement.hasAttribute("data-narrow"),
  );
}
