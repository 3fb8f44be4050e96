// Whether numbers are due for the figures desk, told once while the files are open: to find out, the core looks through every case,
// and the day's page must not wait for that each time it is opened. Two plain facts and no person in them; forgotten at lock.
import { useSyncExternalStore } from "react";
import type { Day, DepositDue } from "./contract";

type DeskDue = { day: Day; due: boolean; first: boolean };

let known: DeskDue | null = null;
const watchers = new Set<() => void>();

function tell(next: DeskDue | null): void {
  known = next;
  for (const watcher of watchers) watcher();
}

type Asked = Pick<DepositDue, "figures_key" | "certificate_awaited" | "due" | "last_on">;

export function rememberDeskDue(day: Day, { figures_key, certificate_awaited, due, last_on }: Asked): void {
  tell({ day, due: figures_key && !certificate_awaited && due, first: last_on === null });
}

/** After handing in, and at lock: the next page that wants to know asks again. */
export function forgetDeskDue(): void {
  tell(null);
}

/** What is known of this day; nothing before somebody asked. */
export function useDeskDue(day: Day): DeskDue | null {
  const found = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => known,
  );
  return found?.day === day ? found : null;
}
