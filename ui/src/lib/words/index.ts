// The page's languages. See README.md for the calls.

export { useWords, Words, WordsProvider } from "./context";
export { isolate, plain } from "./localeFormatter";
export type { Age, Arg, Args, Day, DigitsChoice, Direction, FuzzyDate, ListKind, LocaleText } from "./types";
export { buildWords, type WordsInForce } from "./words";
