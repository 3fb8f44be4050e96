// Words for a due day: today, tomorrow, Thu 26 Nov, waited 3 days. One place, so that plan, child and tasks agree.
import type { Day } from "./contract";
import { useRead } from "./queries";
import { useWords } from "./words";

/** The core's day; an empty text until it is known. */
export function useToday(): Day {
  return useRead("show_status", {}).data?.today ?? "";
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type Due = { text: string; tone: "plain" | "waits" | "today" };

export function useDueWords(): (due: Day | null, time?: string | null, waited?: number) => Due {
  const { t, weekday, day, time: clock } = useWords();
  const today = useToday();
  return (due, time = null, waited = 0) => {
    if (!due) return { text: t("tasks-due-none"), tone: "plain" };
    if (waited > 0) return { text: t("tasks-due-waited", { days: waited }), tone: "waits" };
    const away = today ? daysBetween(today, due) : 99;
    const tone = away === 0 ? "today" : "plain";
    const said = away === 0 ? t("tasks-due-today") : away === 1 ? t("tasks-due-tomorrow") : away < 300 ? weekday(due) : day(due);
    return { text: time ? t("tasks-due-at", { day: said, time: clock(time) }) : said, tone };
  };
}
