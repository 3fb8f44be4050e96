// The tables and their periods as screens speak of them. A period is a year "2026", a quarter "2026-Q3", a month "2026-07", "unknown" or "all".

import type { Day } from "./contract";
import { messageOf } from "./messages";
import type { FigureTableName } from "./places";
import type { WordsInForce } from "./words";

export const TABLES: readonly FigureTableName[] = ["T2", "T4", "T11"];

export type PeriodKind = "month" | "quarter" | "year" | "unknown" | "all";

export function kindOfPeriod(period: string): PeriodKind {
  if (period === "all" || period === "unknown") return period;
  if (/^\d{4}-Q[1-4]$/.test(period)) return "quarter";
  return /^\d{4}-\d{2}$/.test(period) ? "month" : "year";
}

export function periodName(period: string, { t, month }: Pick<WordsInForce, "t" | "month">): string {
  const year = Number(period.slice(0, 4));
  switch (kindOfPeriod(period)) {
    case "all":
      return t("figures-period-all");
    case "unknown":
      return t("figures-period-unknown");
    case "month":
      return month(`${period}-01`);
    case "quarter":
      return t(messageOf("figures-period-quarter-", period.slice(6)), { year });
    case "year":
      return t("figures-period-year", { year });
  }
}

/** Months that belong together, as a refusal names them: "2026-01/2026-03", "../2026-03", or one period. */
export function spanName(span: string, words: Pick<WordsInForce, "t" | "month">): string {
  const [from = "", to] = span.split("/");
  if (to === undefined) return periodName(from, words);
  if (from === "..") return words.t("figures-period-until", { to: periodName(to, words) });
  return words.t("figures-period-span", { from: periodName(from, words), to: periodName(to, words) });
}

/** The first day after the period; null where it has no end of its own. */
export function dayAfter(period: string): Day | null {
  const year = Number(period.slice(0, 4));
  const kind = kindOfPeriod(period);
  if (kind === "all" || kind === "unknown") return null;
  const last = kind === "year" ? 12 : kind === "quarter" ? Number(period.slice(6)) * 3 : Number(period.slice(5, 7));
  return last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, "0")}-01`;
}

/** Chooses the period to begin with: the latest quarter that is over. */
export function firstPeriod(periods: readonly { period: string; closed: boolean }[]): string {
  const closed = periods.filter((p) => p.closed);
  return (
    (
      closed.find((p) => kindOfPeriod(p.period) === "quarter") ??
      closed.find((p) => kindOfPeriod(p.period) === "year") ??
      closed[0] ??
      periods[0]
    )?.period ?? "all"
  );
}
