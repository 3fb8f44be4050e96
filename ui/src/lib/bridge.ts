// The only file that speaks to the shell. Everything goes through the one Tauri command `request`; news from the shell
// (a saved message file, a lock that is about to come) comes as plain events of the window: the page may listen to nothing of Tauri's.
import { invoke, isTauri } from "@tauri-apps/api/core";
import type { Reply } from "./contract";

export type ShellEvent = "words-changed" | "locking" | "hide";

export function inWindow(): boolean {
  return isTauri();
}

export function send(name: string, payload: unknown): Promise<Reply<unknown>> {
  return invoke<Reply<unknown>>("request", { name, payload });
}

/** Calls back when the shell sends an event; events carry nothing but their name. */
export function onShellEvent(news: ShellEvent, tell: () => void): () => void {
  window.addEventListener(`notes:${news}`, tell);
  return () => window.removeEventListener(`notes:${news}`, tell);
}
