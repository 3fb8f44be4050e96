// Every state of every screen, gathered from `screens/`. `gallery.json` beside it is the same list for scripts; a test keeps it current.
import type { GalleryState } from "./state";

const MODULES = import.meta.glob<{ states: GalleryState[] }>("./screens/*.tsx", { eager: true });

export const STATES: GalleryState[] = Object.keys(MODULES)
  .sort()
  .flatMap((path) => MODULES[path]?.states ?? []);

export function manifest(states: GalleryState[] = STATES): { screen: string; state: string }[] {
  return states.map(({ screen, state }) => ({ screen, state }));
}
