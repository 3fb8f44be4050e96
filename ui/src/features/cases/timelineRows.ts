// The rows of the timeline: newest first, a heading at each month, a row for each quiet stretch, concealed passages of one day
// gathered into one. Pure, so that the borders (a day, a month, an unknown date) are easy to test.
import type { Day, TimelineItem } from "../../lib/contract";
import { daysBetween } from "../../lib/due";

export type TimelineRow =
  | { type: "month"; key: string; day: Day }
  | { type: "undated"; key: string }
  | { type: "quiet"; key: string; days: number }
  | { type: "concealed"; key: string; items: TimelineItem[] }
  | { type: "item"; key: string; item: TimelineItem };

/** Fewer whole days than this without an entry are no silence. */
export const QUIET_DAYS_MIN = 4;

/** Kinds that are concealed as a whole; of every other kind only the words written with the record are. */
const CONCEALED_WHOLE = ["note", "trafficking_experience"];

export function isConcealedWhole(item: TimelineItem): boolean {
  return item.folded && !item.voided && CONCEALED_WHOLE.includes(item.kind);
}

/** The day an item hangs on: its own, or else the day it was written down; null for a date that says nothing. */
export function dayOf(item: TimelineItem): Day | null {
  if (item.on) return item.on.from ?? item.on.to;
  return item.at.slice(0, 10) || null;
}

export function timelineRows(items: readonly TimelineItem[]): TimelineRow[] {
  const dated = items.map((item) => ({ item, day: dayOf(item) }));
  dated.sort((a, b) => compareDays(b.day, a.day) || compareDays(b.item.at, a.item.at));
  const rows: TimelineRow[] = [];
  let before: Day | null = null;
  let month = "";
  for (const { item, day } of dated) {
    const last = rows[rows.length - 1];
    if (isConcealedWhole(item) && last?.type === "concealed" && last.items[0] && dayOf(last.items[0]) === day) {
      last.items.push(item);
      continue;
    }
    if (day === null) {
      if (month !== "none") rows.push({ type: "undated", key: "undated" });
      month = "none";
    } else {
      const quiet = before ? daysBetween(day, before) - 1 : 0;
      if (quiet >= QUIET_DAYS_MIN) rows.push({ type: "quiet", key: `quiet-${item.record}`, days: quiet });
      if (day.slice(0, 7) !== month) rows.push({ type: "month", key: `month-${day.slice(0, 7)}`, day });
      month = day.slice(0, 7);
      before = day;
    }
    if (isConcealedWhole(item)) rows.push({ type: "concealed", key: item.record, items: [item] });
    else rows.push({ type: "item", key: item.record, item });
  }
  return rows;
}

/** Compares two days; no day is the least. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
