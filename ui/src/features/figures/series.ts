// What a chart draws of a table: one column, its rows without the totals, in the order of the table; and what can be said about it from
// the shown numbers alone.
import type { FigureTable } from "../../lib/contract";
import type { Group } from "./cross";

export type Bar = { index: number; name: string; value: number | null };

/** The rows that a chart compares: the categories themselves; where two variables cross, the totals of the outer one. */
export function barRows(groups: readonly Group[]): { index: number; group: Group; inner: boolean }[] {
  const parts = groups.filter((group) => !group.all);
  if (parts.every((group) => group.at === null)) {
    return parts.flatMap((group) => group.lines.filter(({ at }) => at !== null).map(({ index }) => ({ index, group, inner: true })));
  }
  return parts.flatMap((group) => {
    const sum = group.lines.find(({ at }) => at === null);
    return sum ? [{ index: sum.index, group, inner: false }] : [];
  });
}

/** The column over everybody, or the first one. */
export function wholeColumn(table: FigureTable): number {
  const whole = table.columns.findIndex(({ where }) => where.length === 0);
  return Math.max(0, whole);
}

/** The one or two that lead without a tie; nothing where that cannot be said. */
export function leaders(bars: readonly Bar[]): Bar[] {
  const shown = bars.filter((bar): bar is Bar & { value: number } => bar.value !== null && bar.value > 0);
  const [first, second, third] = [...shown].sort((a, b) => b.value - a.value);
  if (!first || !second) return [];
  if (second.value > (third?.value ?? 0)) return [first, second];
  return first.value > second.value ? [first] : [];
}
