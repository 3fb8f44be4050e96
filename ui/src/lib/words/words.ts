// One language as a screen uses it: sentences, numbers, days, ages and lists behind one object.

import type { AttributeName, MessageId } from "../messageIds";
import { Messages } from "./bundle";
import { ageInWords, fuzzyInWords } from "./fuzzy";
import { formatterOf, type LocaleFormatter } from "./localeFormatter";
import type { Age, Args, Day, DigitsChoice, Direction, FuzzyDate, ListKind, LocaleText } from "./types";

/** `Id`: the ids that may be asked for; tests name their own. */
export interface WordsInForce<Id extends string = MessageId> {
  readonly tag: string;
  readonly dir: Direction;
  /** The tag with digits and calendar, for Intl and React Aria. */
  readonly formats: string;
  t(id: Id, args?: Args): string;
  attr(id: Id, name: AttributeName, args?: Args): string | null;
  /** Checks an id that was composed at run time. */
  has(id: string, name?: string): id is Id;
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
export function buildWords<Id extends string = MessageId>(text: LocaleText, digits: DigitsChoice = "locale"): WordsInForce<Id> {
  const messages = Messages.of(text, digits);
  const formatter: LocaleFormatter = formatterOf(text, digits);
  const t = (id: Id | MessageId, args?: Args) => messages.find(id, undefined, args) ?? id;
  return {
    tag: text.tag,
    dir: text.dir,
    formats: formatter.formats,
    t,
    attr: (id, name, args) => messages.find(id, name, args),
    has: (id, name): id is Id => messages.has(id, name),
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
