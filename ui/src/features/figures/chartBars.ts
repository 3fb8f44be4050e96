// The bars of a chart: one column, its rows without the totals, in the order of the table; and what can be said about it from the
// shown numbers alone.
import type { FigureTable } from "../../lib/contract";
import type { CrosstabLine, LineGroup } from "./crosstab";

export type Bar = { index: number; name: string; value: number | null };

export type BarRow = { group: LineGroup; line: CrosstabLine };

/** The rows that a chart compares: every one but the totals. */
export function comparedRows(groups: readonly LineGroup[]): BarRow[] {
  return groups
    .filter((group) => !group.all)
    .flatMap((group) => group.lines.filter(({ at }) => at !== null).map((line) => ({ group, line })));
}

/** The column over everybody, or the first one. */
export function totalColumn(table: FigureTable): number {
  const whole = table.columns.findIndex(({ where }) => where.length === 0);
  return Math.max(0, whole);
}

/** The one or two that lead without a tie; nothing where that cannot be said. */
export function leadingBars(bars: readonly Bar[]): Bar[] {
  const shown = bars.filter((bar): bar is Bar & { value: number } => bar.value !== null && bar.value > 0);
  const [first, second, third] = [...shown].sort((a, b) => b.value - a.value);
  if (!first || !second) return [];
  if (second.value > (third?.value ?? 0)) return [first, second];
  return first.value > second.value ? [first] : [];
}
