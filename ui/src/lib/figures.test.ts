import { expect, test } from "vitest";
import { localeText } from "../gallery/locales";
import type { Role } from "./contract";
import { dayAfter, firstPeriod, kindOfPeriod, periodName } from "./figures";
import { holdsBoth, homeOf, reaches } from "./roles";
import { buildWords, plain } from "./words";

test.each([
  ["2026", "year", "2027-01-01"],
  ["2026-Q1", "quarter", "2026-04-01"],
  ["2026-Q3", "quarter", "2026-10-01"],
  ["2026-Q4", "quarter", "2027-01-01"],
  ["2026-01", "month", "2026-02-01"],
  ["2026-09", "month", "2026-10-01"],
  ["2026-12", "month", "2027-01-01"],
  ["all", "all", null],
  ["unknown", "unknown", null],
])("%s_is_a_%s_and_over_on_%s", (period, kind, after) => {
  expect(kindOfPeriod(period)).toBe(kind);
  expect(dayAfter(period)).toBe(after);
});

test.each([
  ["en", "2026-Q3", "Third quarter 2026"],
  ["en", "2026-07", "July 2026"],
  ["en", "2026", "2026"],
  ["ar", "2026", "٢٠٢٦"],
])("in_%s_%s_is_called_%s", (tag, period, name) => {
  expect(plain(periodName(period, buildWords(localeText(tag))))).toBe(name);
});

test("counting_begins_with_the_latest_quarter_that_is_over", () => {
  const closed = (period: string) => ({ period, closed: true });
  const open = (period: string) => ({ period, closed: false });
  expect(firstPeriod([closed("all"), open("2026-Q4"), closed("2026-10"), closed("2026-Q3"), closed("2026-Q2")])).toBe("2026-Q3");
  expect(firstPeriod([closed("all"), open("2026-Q4"), closed("2025")])).toBe("2025");
  expect(firstPeriod([closed("all"), open("2026-Q4")])).toBe("all");
  expect(firstPeriod([])).toBe("all");
});

test.each<[Role[], string, boolean, boolean, boolean]>([
  [["caseworker"], "today", true, false, true],
  [["lead"], "today", true, false, true],
  [["figures"], "figures", false, true, false],
  [["admin"], "workers", false, false, true],
  [["figures", "admin"], "figures", false, true, true],
  [["caseworker", "figures"], "today", true, true, true],
  [[], "workers", false, false, false],
])("%j_begins_at_%s", (roles, home, cases, figures, team) => {
  expect(homeOf(roles).at).toBe(home);
  expect(reaches(roles, { at: "case", case: "c-1" })).toBe(cases);
  expect(reaches(roles, { at: "figures-desk" })).toBe(cases);
  expect(reaches(roles, { at: "figures" })).toBe(figures);
  expect(reaches(roles, { at: "workers" })).toBe(team);
  expect(reaches(roles, { at: "settings" })).toBe(true);
  expect(holdsBoth(roles)).toBe(cases && figures);
});
