// One language as a screen uses it: sentences, numbers, days, ages and lists behind one object.

import { Messages } from "./bundle";
import { ageInWords, fuzzyInWords } from "./fuzzy";
import { type Printing, printingOf } from "./printing";
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
  const printing: Printing = printingOf(text, digits);
  const t = (id: string, args?: Args) => messages.find(id, undefined, args) ?? id;
  return {
    tag: text.tag,
    dir: text.dir,
    formats: printing.formats,
    t,
    attr: (id, name, args) => messages.find(id, name, args),
    has: (id, name) => messages.has(id, name),
    number: (n, options) => printing.number(n, options),
    category: (n) => printing.category(n),
    dayShort: (day) => printing.day(day, "short"),
    day: (day) => printing.day(day, "medium"),
    weekday: (day) => printing.day(day, "weekday"),
    dayLong: (day) => printing.day(day, "long"),
    month: (day) => printing.day(day, "month"),
    time: (at) => printing.time(at),
    fuzzy: (date) => fuzzyInWords(date, printing, t),
    age: (age) => ageInWords(age, t),
    list: (items, kind = "and") => printing.list(items, kind),
  };
}
