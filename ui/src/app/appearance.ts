// Sets language, direction, theme and text size on the page: attributes and one custom property, nothing inline.
import { measureWindow } from "../kit";
import type { Settings } from "../lib/contract";

type Appearance = { tag: string; dir: "ltr" | "rtl" } & Pick<Settings, "theme" | "text_percent">;

export function applyAppearance({ tag, dir, theme, text_percent }: Appearance): void {
  const root = document.documentElement;
  root.lang = tag;
  root.dir = dir;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty("--text-scale", String(Math.min(200, Math.max(90, text_percent)) / 100));
  measureWindow();
}
