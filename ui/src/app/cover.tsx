// Hide. The cover is a React tree of its own, drawn beforehand and kept out of sight, so that hiding waits for nothing:
// one attribute on <html> shows it and takes the page and every portal out of sight and out of the accessibility tree; the title turns neutral.

import { createRoot, type Root } from "react-dom/client";
import { HidePage } from "../features/hide/HidePage";
import { KitProvider } from "../kit";
import type { LocaleText, Settings } from "../lib/contract";
import { keepAllDrafts } from "../lib/drafts";
import { request } from "../lib/request";
import { buildWords, plain, WordsProvider } from "../lib/words";

export const LOCK_AFTER_HIDE_MS = 30_000;
export const TRIPLE_MS = 1_500;

type CoverContent = { page: Settings["hide_page"]; text: LocaleText };

let title = "";
let root: Root | null = null;
let renderedInto: HTMLElement | null = null;
let lockTimer: ReturnType<typeof setTimeout> | null = null;
let focusBefore: Element | null = null;

/** Draws the cover as it will be needed. Called when the page starts and when language or setting change. */
export function renderCover({ page, text }: CoverContent): void {
  title = plain(buildWords(text).t(page === "calculator" ? "hide-title-calculator" : "hide-title-notes"));
  document.title = title;
  const host = document.getElementById("cover");
  if (!host) return;
  if (host !== renderedInto) {
    root = createRoot(host);
    renderedInto = host;
  }
  root?.render(
    <WordsProvider text={text}>
      <KitProvider>
        <HidePage page={page} onReturn={show} />
      </KitProvider>
    </WordsProvider>,
  );
}

export function isCovered(): boolean {
  return document.documentElement.hasAttribute("data-covered");
}

export function hide(): void {
  const host = document.getElementById("cover");
  if (isCovered() || !host) return;
  focusBefore = document.activeElement;
  document.documentElement.setAttribute("data-covered", "");
  document.title = title;
  if (focusBefore instanceof HTMLElement) focusBefore.blur();
  host.querySelector<HTMLElement>("textarea, button")?.focus({ preventScroll: true });
  keepAllDrafts();
  request("hide_window", {}).catch(() => undefined);
  lockTimer = setTimeout(() => request("lock_now", {}).catch(() => undefined), LOCK_AFTER_HIDE_MS);
}

export function show(): void {
  if (!isCovered()) return;
  if (lockTimer) clearTimeout(lockTimer);
  lockTimer = null;
  document.documentElement.removeAttribute("data-covered");
  if (focusBefore instanceof HTMLElement) focusBefore.focus();
  focusBefore = null;
  request("show_window", {}).catch(() => undefined);
}

/** `Shift` three times within a second and a half hides; on the cover the same brings the page back. */
export function watchTripleShift(): () => void {
  let presses: number[] = [];
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at <= TRIPLE_MS), event.timeStamp];
    if (presses.length < 3) return;
    presses = [];
    if (isCovered()) show();
    else hide();
  };
  window.addEventListener("keydown", onKey, true);
  return () => window.removeEventListener("keydown", onKey, true);
}
