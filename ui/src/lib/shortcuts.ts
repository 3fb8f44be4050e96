// Keyboard shortcuts. One table names them all (the sheet behind `?` is drawn from it), one listener serves them. Keys are matched by
// physical position, so that they work in every layout; single keys are ignored during typing, and can be switched off; F2 writes
// nothing and acts in a field too.
import { useEffect, useRef } from "react";

type Shortcut = {
  code: string;
  ctrl?: boolean;
  shift?: boolean;
  keys: string[];
  group: "window" | "go" | "case" | "list";
};

export const SHORTCUTS = {
  find: { code: "KeyK", ctrl: true, keys: ["Ctrl", "K"], group: "window" },
  lock: { code: "KeyL", ctrl: true, keys: ["Ctrl", "L"], group: "window" },
  leave: { code: "KeyQ", ctrl: true, keys: ["Ctrl", "Q"], group: "window" },
  undo: { code: "KeyZ", ctrl: true, keys: ["Ctrl", "Z"], group: "window" },
  keys: { code: "?", shift: true, keys: ["?"], group: "window" },
  "new-case": { code: "KeyN", ctrl: true, keys: ["Ctrl", "N"], group: "go" },
  "go-1": { code: "Digit1", ctrl: true, keys: ["Ctrl", "1"], group: "go" },
  "go-2": { code: "Digit2", ctrl: true, keys: ["Ctrl", "2"], group: "go" },
  "go-3": { code: "Digit3", ctrl: true, keys: ["Ctrl", "3"], group: "go" },
  "go-4": { code: "Digit4", ctrl: true, keys: ["Ctrl", "4"], group: "go" },
  "go-5": { code: "Digit5", ctrl: true, keys: ["Ctrl", "5"], group: "go" },
  "go-6": { code: "Digit6", ctrl: true, keys: ["Ctrl", "6"], group: "go" },
  "go-7": { code: "Digit7", ctrl: true, keys: ["Ctrl", "7"], group: "go" },
  "go-8": { code: "Digit8", ctrl: true, keys: ["Ctrl", "8"], group: "go" },
  "go-9": { code: "Digit9", ctrl: true, keys: ["Ctrl", "9"], group: "go" },
  assistance: { code: "KeyA", keys: ["A"], group: "case" },
  note: { code: "KeyN", keys: ["N"], group: "case" },
  task: { code: "KeyF", keys: ["F"], group: "case" },
  refer: { code: "KeyR", keys: ["R"], group: "case" },
  consent: { code: "KeyK", keys: ["K"], group: "case" },
  edit: { code: "KeyE", keys: ["E"], group: "case" },
  "hand-over": { code: "KeyH", keys: ["H"], group: "case" },
  "no-answer": { code: "F2", keys: ["F2"], group: "case" },
  filter: { code: "Slash", keys: ["/"], group: "list" },
  next: { code: "KeyJ", keys: ["J"], group: "list" },
  previous: { code: "KeyK", keys: ["K"], group: "list" },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

type Handler = () => void;
const handlers: { name: ShortcutName; run: Handler }[] = [];
let singleKeys = true;
let listening = false;

/** Allows or forbids single keys (A, N, J …); a setting of the worker. */
export function allowSingleKeys(allowed: boolean): void {
  singleKeys = allowed;
}

/** Runs `handler` while the component is on screen; the one mounted last answers first. */
export function useShortcut(name: ShortcutName, handler: Handler, enabled = true): void {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    if (!enabled) return;
    listen();
    const entry = { name, run: () => latest.current() };
    handlers.unshift(entry);
    return () => {
      handlers.splice(handlers.indexOf(entry), 1);
    };
  }, [name, enabled]);
}

function listen(): void {
  if (listening) return;
  listening = true;
  window.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  if (document.documentElement.hasAttribute("data-covered")) return;
  const hit = handlers.find(({ name }) => matches(SHORTCUTS[name], event));
  if (!hit) return;
  event.preventDefault();
  hit.run();
}

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (Boolean(shortcut.ctrl) !== ctrl || event.altKey) return false;
  if (!shortcut.ctrl && shortcut.code !== "F2") {
    if (!singleKeys || isTyping(event.target) || document.querySelector("[role=dialog],[role=listbox],[role=menu]")) return false;
    // `?` and `/` have no fixed position on every keyboard: the letter decides.
    if (shortcut.code === "?") return event.key === "?";
    if (shortcut.code === "Slash") return event.key === "/";
  }
  if (shortcut.code === "KeyZ" && isTyping(event.target)) return false;
  return event.code === shortcut.code && Boolean(shortcut.shift) === event.shiftKey;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "range"].includes(target.type);
}
