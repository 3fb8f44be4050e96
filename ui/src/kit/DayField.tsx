// A day or a partial date, typed as people say it; the line beneath says how it was understood. The core reads it, so that the page,
// the command line and an import agree on what "about 2009" is.
import { useEffect, useRef, useState } from "react";
import type { Day, FuzzyDate } from "../lib/contract";
import { noteReading } from "../lib/reading";
import { request } from "../lib/request";
import { useWords } from "../lib/words";
import css from "./DayField.module.css";
import { TextField } from "./Field";

const PAUSE_MS = 150;

type Common = { label: string; labelHidden?: boolean; hint?: string; autoFocus?: boolean };
type Reading = { date: FuzzyDate | null; done: boolean };
type Typing = { typed: string; type: (text: string) => void; reading: Reading | null };

/** `ahead`: the field asks for a day to come, so that "1 December" and "Monday" are the next ones. */
export function DayField({
  value,
  onChange,
  ahead = false,
  ...field
}: Common & { value: Day | null; onChange: (day: Day | null) => void; ahead?: boolean }) {
  const words = useWords();
  const { typed, type, reading } = useTypedDate(value, value ? words.day(value) : "", ahead, (date) => {
    const day = date?.from && date.from === date.to ? date.from : null;
    onChange(day);
    return day;
  });
  const whole = reading?.date && reading.date.from !== reading.date.to;
  return (
    <TypedDateField
      {...field}
      typed={typed}
      onType={type}
      back={value && reading?.date ? words.dayLong(value) : null}
      error={
        whole
          ? words.t("kit-date-which-day")
          : reading?.done && !reading.date
            ? words.t(ahead ? "kit-day-ahead-not-read" : "kit-day-not-read")
            : null
      }
    />
  );
}

export function FuzzyDateField({
  value,
  onChange,
  ...field
}: Common & { value: FuzzyDate | null; onChange: (date: FuzzyDate | null) => void }) {
  const words = useWords();
  const { typed, type, reading } = useTypedDate(value, value ? value.as_typed || words.fuzzy(value) : "", false, (date) => {
    onChange(date);
    return date;
  });
  return (
    <TypedDateField
      {...field}
      typed={typed}
      onType={type}
      back={reading?.date ? words.t("kit-date-read", { date: words.fuzzy(reading.date) }) : null}
      error={reading?.done && !reading.date ? words.t("kit-date-not-read") : null}
    />
  );
}

function TypedDateField({
  typed,
  onType,
  back,
  error,
  ...field
}: Common & { typed: string; onType: (text: string) => void; back: string | null; error: string | null }) {
  return (
    <div className={css.typed}>
      <TextField {...field} value={typed} onChange={onType} error={error} autoComplete="off" spellCheck="false" />
      <p className={css.back} aria-live="polite">
        {back}
      </p>
    </div>
  );
}

/** The text as typed, and what the core made of it. A value that comes from elsewhere (a kept draft) replaces the text. */
function useTypedDate<T>(value: T | null, said: string, ahead: boolean, take: (date: FuzzyDate | null) => T | null): Typing {
  const [typed, setTyped] = useState(said);
  const [reading, setReading] = useState<Reading | null>(null);
  const given = useRef<string>(JSON.stringify(value));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef(0);
  const now = JSON.stringify(value);
  useEffect(() => {
    if (now === given.current) return;
    given.current = now;
    setTyped(said);
    setReading(null);
  }, [now, said]);
  useEffect(() => {
    const field = newest;
    return () => {
      clearTimeout(timer.current);
      noteReading(field, false);
    };
  }, []);
  const settle = (date: FuzzyDate | null, done: boolean) => {
    noteReading(newest, false);
    given.current = JSON.stringify(take(date));
    setReading({ date, done });
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    const turn = ++newest.current;
    if (text.trim() === "") return settle(null, false);
    noteReading(newest, true);
    timer.current = setTimeout(() => {
      request("read_date", { typed: text, calendar: null, ahead }).then(
        ({ date }) => turn === newest.current && settle(date, true),
        () => turn === newest.current && settle(null, true),
      );
    }, PAUSE_MS);
  };
  return { typed, type, reading };
}
