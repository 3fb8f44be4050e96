// Generated from the table of requests (src-tauri/core/src/api). Do not edit: change the Rust type and run the tests
// with UPDATE=1.

/** A day, "2026-11-24". */
export type Day = string;
/** An instant, RFC 3339, UTC. */
export type Instant = string;
/** What was said to a question, or why nothing is known. */
export type Answer<T> =
  | { state: "known"; value: T }
  | { state: "unknown" | "declined" | "not_asked" | "not_applicable" | "blank" };
/** [mantissa, exponent]: value = mantissa × 10^exponent. */
export type Decimal = [number, number];
export type Money = { amount: Decimal; currency: string };
/** By the field's type: code, text, note, day, place, link → string; codes → string[]; and so on. */
export type Value = string | number | boolean | string[] | FuzzyDate | Money | Decimal | Record<string, Answer<Value>>[];
export type Fields = Record<string, Answer<Value>>;
export type Refusal = { code: string; args: Record<string, string | number> };
/** The three ends of a request. Fluent: refused-<code> with its .advice. */
export type Reply<T> = { ok: T; touched: Area[] } | { refused: Refusal } | { failed: { incident: string } };

/** Acts of the window itself: the shell answers them through the same one command. */
export type WindowActs = {
  hide_window: [{}, null];
  show_window: [{}, null];
  watch_idle: [{ minutes: number }, null];
  lock_now: [{}, null];
  leave_now: [{}, null];
  choose_folder: [{ title: string; choose: string; cancel: string }, string | null];
  /** With `fitting` and `any`, files ending in .amparo are offered first. The path only: what reads it is another request. */
  choose_file: [{ title: string; choose: string; cancel: string; fitting?: string; any?: string }, string | null];
  set_window_theme: [{ theme: Theme }, null];
};
