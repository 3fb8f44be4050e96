// Formats numbers, days and lists with Intl in one locale, its digits and its calendar. Kept apart from Fluent so that a screen that
// shows a bare number and a message that contains one cannot differ.

import type { Day, DigitsChoice, ListKind, LocaleText } from "./types";

export type DayStyle = "short" | "medium" | "weekday" | "long" | "month" | "year";

const DAY_OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

const LIST_OPTIONS: Record<ListKind, Intl.ListFormatOptions> = {
  and: { type: "conjunction", style: "long" },
  or: { type: "disjunction", style: "long" },
  unit: { type: "unit", style: "narrow" },
};

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** The text, kept from reordering its neighbours. */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** The text without the marks that isolate directions: for the clipboard, window titles, file names. */
export function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}

/** Midnight UTC of a day, or null where the text is not a day. */
export function dayAsDate(day: Day): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : date;
}

/** Formats in one locale. Intl formatters are made once each: making one costs more than using it a hundred times. */
export class LocaleFormatter {
  /** The tag with digits and calendar, for Intl and React Aria. */
  readonly formats: string;
  /** The tag whose plural rules hold. */
  readonly plurals: string;
  readonly digits: string;
  readonly calendar: string;
  private readonly numbers = new Map<string, Intl.NumberFormat>();
  private readonly dates = new Map<string, Intl.DateTimeFormat>();
  private readonly lists = new Map<ListKind, Intl.ListFormat>();
  private readonly rules = new Map<string, Intl.PluralRules>();

  constructor(tag: string, digits: string, calendar: string, plurals: string) {
    this.digits = digits;
    this.calendar = calendar;
    this.formats = withKeywords(printableTag(tag), digits, calendar);
    this.plurals = withKeywords(countableTag(plurals), digits, calendar);
  }

  number(n: number, options: Intl.NumberFormatOptions = {}): string {
    return getOrMake(this.numbers, JSON.stringify(options), () => new Intl.NumberFormat(this.formats, options)).format(n);
  }

  category(n: number, options: Intl.PluralRulesOptions = {}): Intl.LDMLPluralRule {
    return getOrMake(this.rules, JSON.stringify(options), () => new Intl.PluralRules(this.plurals, options)).select(n);
  }

  /** A day in this locale; text that is not a day comes back as it is. */
  day(day: Day, style: DayStyle, calendar: string = this.calendar): string {
    const date = dayAsDate(day);
    if (date === null) return day;
    const options = { ...DAY_OPTIONS[style], timeZone: "UTC" };
    return this.printDate(date, calendar === this.calendar ? options : { ...options, era: "short" }, calendar);
  }

  /** A clock time: "09:30" as it is typed, or an instant in this machine's time zone. */
  time(at: string): string {
    const clock = /^(\d{2}):(\d{2})$/.exec(at);
    const date = clock === null ? new Date(at) : new Date(`1970-01-01T${at}:00Z`);
    if (Number.isNaN(date.getTime())) return at;
    const options: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    return this.printDate(date, clock === null ? options : { ...options, timeZone: "UTC" }, this.calendar);
  }

  /** An instant with options of the caller's own. */
  instant(at: Date, options: Intl.DateTimeFormatOptions): string {
    return this.printDate(at, options, this.calendar);
  }

  list(items: readonly string[], kind: ListKind): string {
    const format = getOrMake(this.lists, kind, () => new Intl.ListFormat(this.formats, LIST_OPTIONS[kind]));
    return format.format(items.map(isolate));
  }

  /** Year, month and day as the calendar counts them: to see whether a range is a whole month or year of it. */
  counted(day: Day, calendar: string): { year: string; month: string; day: string } | null {
    const date = dayAsDate(day);
    if (date === null) return null;
    const format = this.formatter(`en-u-nu-latn-ca-${calendar}`, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
    const found = { year: "", month: "", day: "" };
    for (const part of format.formatToParts(date)) {
      if (part.type === "year" || part.type === "month" || part.type === "day") found[part.type] = part.value;
      else if ((part.type as string) === "relatedYear") found.year = part.value;
    }
    return found;
  }

  private printDate(date: Date, options: Intl.DateTimeFormatOptions, calendar: string): string {
    const tag = calendar === this.calendar ? this.formats : withKeywords(this.formats, this.digits, calendar);
    const format = this.formatter(tag, options);
    const parts = format.formatToParts(date);
    // Engines with older CLDR data print the era of the Ethiopic calendar as a placeholder ("ERA1"): better none than that.
    const broken = parts.findIndex((part) => part.type === "era" && /^ERA\d/.test(part.value));
    if (broken === -1) return format.format(date);
    return parts
      .filter((part, at) => at !== broken && !(at === broken - 1 && part.type === "literal"))
      .map((part) => part.value)
      .join("")
      .trim();
  }

  private formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return getOrMake(this.dates, `${tag} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag, options));
  }
}

/** Returns the formatter of the locale in force. */
export function formatterOf(text: LocaleText, digits: DigitsChoice): LocaleFormatter {
  const system = digits === "latin" ? "latn" : text.digits;
  return new LocaleFormatter(text.formats ?? text.tag, system, text.calendar, text.plurals ?? text.tag);
}

/** Returns the formatter of a fallback locale: its own words, its own digits, the calendar in force. */
export function formatterOfFallback(tag: string, text: LocaleText, digits: DigitsChoice): LocaleFormatter {
  const own = new Intl.NumberFormat(printableTag(tag)).resolvedOptions().numberingSystem;
  return new LocaleFormatter(tag, digits === "latin" ? "latn" : own, text.calendar, tag);
}

/** The direction of a tag by CLDR, where the engine can say. */
export function directionOf(tag: string): "ltr" | "rtl" | null {
  const locale = new Intl.Locale(printableTag(tag)) as Intl.Locale & {
    getTextInfo?: () => { direction?: string };
    textInfo?: { direction?: string };
  };
  const found = locale.getTextInfo?.().direction ?? locale.textInfo?.direction;
  return found === "rtl" || found === "ltr" ? found : null;
}

/** Stands in for printing where the engine has no data of a language: its texts are mostly made in English. */
const PRINTS_INSTEAD = "en";
/** Stands in for counting there: a language of one form, as the Rust side counts where CLDR knows nothing. */
const COUNTS_INSTEAD = "ja";

/**
 * Returns the tag if the engine has data for it, and English otherwise. Intl answers for an unknown language with the language of the
 * machine: the same sentence would differ from laptop to laptop. A folder with an odd name must not fail a screen either.
 */
function printableTag(tag: string): string {
  return known(Intl.DateTimeFormat, tag) ?? PRINTS_INSTEAD;
}

function countableTag(tag: string): string {
  return known(Intl.PluralRules, tag) ?? COUNTS_INSTEAD;
}

function known(formatter: { supportedLocalesOf(tags: string[]): string[] }, tag: string): string | undefined {
  try {
    return formatter.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}

function withKeywords(base: string, digits: string, calendar: string): string {
  try {
    return new Intl.Locale(base, { numberingSystem: digits, calendar }).toString();
  } catch {
    return base;
  }
}

function getOrMake<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const found = made.get(key);
  if (found !== undefined) return found;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
