import { expect, test } from "vitest";
import type { TimelineItem } from "../../lib/contract";
import { timelineRows } from "./timelineRows";

function item(day: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    record: `r-${day}-${Math.abs(JSON.stringify(more).length)}`,
    kind: "assistance",
    on: day ? { from: day, to: day, about: false, calendar: "gregory", as_typed: day } : null,
    at: `${day ?? "2026-01-01"}T10:00:00Z`,
    by: "ana",
    code: null,
    fields: {},
    folded: false,
    voided: false,
    mine: true,
    unsettled: [],
    ...more,
  };
}
const account = (day: string, more: Partial<TimelineItem> = {}) => item(day, { kind: "note", folded: true, ...more });
const shape = (items: TimelineItem[]) => timelineRows(items).map((row) => (row.type === "quiet" ? `quiet ${row.days}` : row.type));

test("the_newest_comes_first_and_each_month_has_a_ruler", () => {
  expect(shape([item("2026-10-31"), item("2026-11-02")])).toEqual(["month", "item", "month", "item"]);
});

test("four_whole_days_without_an_entry_are_a_silence_and_three_are_not", () => {
  expect(shape([item("2026-11-12"), item("2026-11-17")])).toEqual(["month", "item", "quiet 4", "item"]);
  expect(shape([item("2026-11-13"), item("2026-11-17")])).toEqual(["month", "item", "item"]);
});

test("folded_passages_of_one_day_lie_together", () => {
  const passages = [account("2026-11-05", { record: "a" }), account("2026-11-05", { record: "b" })];
  expect(timelineRows(passages).map((row) => (row.type === "concealed" ? row.items.length : row.type))).toEqual(["month", 2]);
  expect(shape([...passages.slice(0, 1), account("2026-11-04")])).toEqual(["month", "concealed", "concealed"]);
});

test("what_was_taken_out_is_a_row_even_where_it_was_sensitive", () => {
  expect(shape([account("2026-11-05", { voided: true })])).toEqual(["month", "item"]);
});

test("a_date_that_nobody_knows_comes_last", () => {
  const unknown = item("2026-11-01", { on: { from: null, to: null, about: false, calendar: "gregory", as_typed: "long ago" } });
  expect(shape([unknown, item("2026-11-02")])).toEqual(["month", "item", "undated", "item"]);
});

test("what_we_did_stays_a_row_though_words_were_written_with_it", () => {
  const [done, sent] = ["assistance", "referral"].map((kind) => item("2026-11-05", { kind, record: kind, folded: true }));
  expect(shape([done, sent, account("2026-11-05")].flatMap((one) => one ?? []))).toEqual(["month", "item", "item", "concealed"]);
});
