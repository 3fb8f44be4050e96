// The core's data about a language, as the page reads the contract: a `LocaleText` of the generated contract fits these types.

export type Direction = "ltr" | "rtl";
export type DigitsChoice = "locale" | "latin";

/** The files of one locale, as far as they may be shown. */
export type LocaleFiles = { tag: string; files: { name: string; text: string }[] };

/** A locale and what it falls back on, wanted first and English last. */
export type LocaleText = {
  tag: string;
  dir: Direction;
  /** A CLDR numbering system, "latn" or "arab". */
  digits: string;
  /** A CLDR calendar, "gregory" or "persian". */
  calendar: string;
  /** The tag whose dates and numbers are printed, where that is not the tag itself: "en-GB" for "en". */
  formats?: string | null;
  /** The tag whose plural rules hold, where CLDR has none for the tag. */
  plurals?: string | null;
  chain: LocaleFiles[];
};

/** A day as "2026-11-24". */
export type Day = string;

export type FuzzyDate = { from: Day | null; to: Day | null; about: boolean; calendar: string; as_typed: string };
export type Age = { from_years: number | null; to_years: number | null; about: boolean };

export type ListKind = "and" | "or" | "unit";
export type Arg = string | number | Date | readonly string[];
export type Args = Readonly<Record<string, Arg>>;
