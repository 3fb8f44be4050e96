// One language as a screen uses it: sentences, numbers, days, ages and lists behind one object.

import { Messages } from "./bundle";
import { ageInWords, fuzzyInWords } from "./fuzzy";
import { formatterOf, type LocaleFormatter } from "./localeFormatter";
import type { Age, Args, Day, DigitsChoice, Direction, FuzzyDate, ListKind, LocaleText } from "./types";

export interface WordsInForce {
  readonly tag: string;
  readonly dir: Direction;
  /** The tag with digits and calendar, for Intl and React Aria. */
  readonly formats: string;
  t(id: string, args?: Args): string;
  attr(id: string, name: string, args?: Args): string | null;
  has(id: string, name?: string): boolean;
  number(n: number, options?: Intl.NumberFormatOptions): string;
  category(n: number): Intl.LDMLPluralRule;
  dayShort(day: Day): string;
  day(day: Day): string;
  weekday(day: Day): string;
  dayLong(day: Day): string;
  month(day: Day): string;
  time(at: string): string;
  fuzzy(date: FuzzyDate): string;
  age(age: Age): string;
  list(items: readonly string[], kind?: ListKind): string;
}

/** The words of a locale. The methods need no `this`: they may be taken apart. */
export function buildWords(text: LocaleText, digits: DigitsChoice = "locale"): WordsInForce {
  const messages = Messages.of(text, digits);
  const formatter: LocaleFormatter = formatterOf(text, digits);
  const t = (id: string, args?: Args) => messages.find(id, undefined, args) ?? id;
  return {
    tag: text.tag,
    dir: text.dir,
    formats: formatter.formats,
    t,
    attr: (id, name, args) => messages.find(id, name, args),
    has: (id, name) => messages.has(id, name),
    number: (n, options) => formatter.number(n, options),
    category: (n) => formatter.category(n),
    dayShort: (day) => formatter.day(day, "short"),
    day: (day) => formatter.day(day, "medium"),
    weekday: (day) => formatter.day(day, "weekday"),
    dayLong: (day) => formatter.day(day, "long"),
    month: (day) => formatter.day(day, "month"),
    time: (at) => formatter.time(at),
    fuzzy: (date) => fuzzyInWords(date, formatter, t),
    age: (age) => ageInWords(age, t),
    list: (items, kind = "and") => formatter.list(items, kind),
  };
}
