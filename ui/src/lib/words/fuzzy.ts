// Phrases for a partial or approximate date, and for an age range. A range that is a whole month or year is named as that month or
// year: nobody who answered "2009" said "between 1 January and 31 December".

import type { MessageId } from "../messageIds";
import { type DayStyle, dayAsDate, type LocaleFormatter } from "./localeFormatter";
import type { Age, Args, Day, FuzzyDate } from "./types";

type Translate = (id: MessageId, args?: Args) => string;

/** A fuzzy date as a phrase. */
export function fuzzyInWords(date: FuzzyDate, formatter: LocaleFormatter, t: Translate): string {
  const { from, to } = date;
  const about = (phrase: string) => (date.about ? t("words-date-about", { date: phrase }) : phrase);
  if (from !== null && to !== null) {
    const whole = wholePeriod(from, to, calendarOf(date.calendar), formatter);
    if (whole !== null) return about(whole);
    return about(t("words-date-between", { from: formatter.day(from, "medium"), to: formatter.day(to, "medium") }));
  }
  if (from !== null) return about(t("words-date-from", { date: formatter.day(from, "medium") }));
  if (to !== null) return about(t("words-date-to", { date: formatter.day(to, "medium") }));
  return date.as_typed.trim() === "" ? t("words-date-unknown") : date.as_typed;
}

/** An age or an age range as a phrase. */
export function ageInWords(age: Age, t: Translate): string {
  const { from_years: from, to_years: to } = age;
  if (from === null && to === null) return t("words-age-unknown");
  const phrase =
    from !== null && to !== null
      ? from === to
        ? t("words-age", { years: from })
        : t("words-age-between", { from, to })
      : from !== null
        ? t("words-age-from", { years: from })
        : t("words-age-to", { years: to ?? 0 });
  return age.about ? t("words-age-about", { age: phrase }) : phrase;
}

/** The day, month or year that the range is, in the calendar on screen or else in the one it was told in. */
function wholePeriod(from: Day, to: Day, told: string | null, formatter: LocaleFormatter): string | null {
  for (const calendar of told === null || told === formatter.calendar ? [formatter.calendar] : [formatter.calendar, told]) {
    const style = periodOf(from, to, calendar, formatter);
    if (style !== null) return formatter.day(from, style, calendar);
  }
  return null;
}

function periodOf(from: Day, to: Day, calendar: string, formatter: LocaleFormatter): DayStyle | null {
  if (from === to) return "medium";
  const first = formatter.counted(from, calendar);
  const last = formatter.counted(to, calendar);
  const next = formatter.counted(dayAfter(to), calendar);
  if (first === null || last === null || next === null || first.day !== "1" || next.day !== "1") return null;
  if (first.year !== last.year) return null;
  if (first.month === last.month) return "month";
  return first.month === "1" && next.month === "1" ? "year" : null;
}

function dayAfter(day: Day): Day {
  const date = dayAsDate(day);
  if (date === null) return day;
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The calendar a date was told in, as Intl names it; null where Intl has none of that name. */
function calendarOf(name: string): string | null {
  if (name === "" || name === "gregorian" || name === "iso8601") return "gregory";
  return Intl.supportedValuesOf("calendar").includes(name) ? name : null;
}
