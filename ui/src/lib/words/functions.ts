// The functions that a message may call, over the formatter that screens use. The Rust side has functions of the same names.

import { type FluentFunction, FluentNone, FluentNumber, FluentType, type FluentValue } from "@fluent/bundle";
import type { DayStyle, LocaleFormatter } from "./localeFormatter";
import type { Arg, ListKind } from "./types";

/** A number that prints in its locale whatever bundle it is resolved in, and still selects a plural form. */
class PrintedNumber extends FluentNumber {
  private readonly formatter: LocaleFormatter;
  private readonly options: Intl.NumberFormatOptions;

  constructor(value: number, formatter: LocaleFormatter, options: Intl.NumberFormatOptions = {}) {
    // Fluent hands these options on to Intl.PluralRules: 1.0 may be another category than 1.
    super(value, options as ConstructorParameters<typeof FluentNumber>[1]);
    this.formatter = formatter;
    this.options = options;
  }

  override toString(): string {
    return this.formatter.number(this.value, this.options);
  }
}

/** Several items that print as a phrase. */
class PrintedList extends FluentType<readonly string[]> {
  private readonly formatter: LocaleFormatter;
  private readonly kind: ListKind;

  constructor(value: readonly string[], formatter: LocaleFormatter, kind: ListKind = "and") {
    super(value);
    this.formatter = formatter;
    this.kind = kind;
  }

  override toString(): string {
    return this.formatter.list(this.value, this.kind);
  }

  as(kind: ListKind): PrintedList {
    return new PrintedList(this.value, this.formatter, kind);
  }
}

/** An instant that prints in its locale. */
class PrintedInstant extends FluentType<Date> {
  private readonly formatter: LocaleFormatter;
  private readonly options: Intl.DateTimeFormatOptions;

  constructor(value: Date, formatter: LocaleFormatter, options: Intl.DateTimeFormatOptions = { dateStyle: "medium" }) {
    super(value);
    this.formatter = formatter;
    this.options = options;
  }

  override toString(): string {
    return this.formatter.instant(this.value, this.options);
  }

  as(options: Intl.DateTimeFormatOptions): PrintedInstant {
    return new PrintedInstant(this.value, this.formatter, options);
  }
}

/** An argument of ours as Fluent's runtime wants it. */
export function fluentArg(arg: Arg, formatter: LocaleFormatter): FluentValue {
  if (typeof arg === "number") return new PrintedNumber(arg, formatter);
  if (typeof arg === "string") return arg;
  if (arg instanceof Date) return new PrintedInstant(arg, formatter);
  return new PrintedList(arg, formatter);
}

/** NUMBER, PLURAL, DAY, DATE and LIST of one locale. */
export function functionsOf(formatter: LocaleFormatter): Record<string, FluentFunction> {
  return {
    NUMBER: ([value], options) =>
      value instanceof FluentNumber
        ? new PrintedNumber(value.value, formatter, { ...(value.opts as object), ...plainOptions(options) })
        : passedOn("NUMBER", value),
    PLURAL: ([value], options) =>
      value instanceof FluentNumber ? formatter.category(value.value, plainOptions(options)) : passedOn("PLURAL", value),
    DAY: ([value], options) => {
      if (value instanceof PrintedInstant) return formatter.day(localDay(value.value), dayStyle(options["style"]));
      return typeof value === "string" ? formatter.day(value, dayStyle(options["style"])) : passedOn("DAY", value);
    },
    DATE: ([value], options) => {
      const chosen = plainOptions(options) as Intl.DateTimeFormatOptions;
      const shown = Object.keys(chosen).length === 0 ? undefined : chosen;
      if (value instanceof PrintedInstant) return shown === undefined ? value : value.as(shown);
      if (typeof value !== "string") return passedOn("DATE", value);
      const at = new Date(value);
      return Number.isNaN(at.getTime()) ? value : new PrintedInstant(at, formatter, shown);
    },
    LIST: ([value], options) => {
      const kind = listKind(options["type"]);
      return value instanceof PrintedList ? value.as(kind) : passedOn("LIST", value);
    },
  };
}

/** A value that a function has nothing to do to: a text stays itself, a missing one says where it is missing. */
function passedOn(name: string, value: FluentValue | undefined): FluentValue {
  return value ?? new FluentNone(`${name}()`);
}

function plainOptions(options: Record<string, FluentValue>): Record<string, string | number | boolean> {
  const result: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value instanceof FluentNumber) result[name] = value.value;
    else if (value === "true" || value === "false") result[name] = value === "true";
    else if (typeof value === "string") result[name] = value;
  }
  return result;
}

function dayStyle(value: FluentValue | undefined): DayStyle {
  switch (value) {
    case "short":
    case "weekday":
    case "long":
    case "month":
    case "year":
      return value;
    default:
      return "medium";
  }
}

function listKind(value: FluentValue | undefined): ListKind {
  return value === "or" || value === "unit" ? value : "and";
}

function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
