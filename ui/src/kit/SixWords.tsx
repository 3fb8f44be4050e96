// Six words, large enough to read aloud, with the same number as digits for readers of other scripts; and the field to type them as
// heard. The typed words stand in the same six places as on the other side, so that two people can compare them by voice.
import type { ReactNode, Ref } from "react";
import { readSixWords, SIX } from "../lib/sixWords";
import { useWords } from "../lib/words";
import { TextField } from "./Field";
import css from "./SixWords.module.css";

export function SixWords({
  label,
  words,
  groups,
  size = "large",
  note,
}: {
  /** whose they are */
  label: string;
  words: readonly string[];
  groups: readonly string[];
  size?: "large" | "small";
  note?: ReactNode;
}) {
  const { t, number } = useWords();
  return (
    <figure className={css.six} data-size={size}>
      <figcaption className={css.label}>{label}</figcaption>
      <ol className={css.words} lang="en" dir="ltr">
        {words.map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is what it is
          <li key={`${place}-${word}`}>
            <span className={css.place}>{number(place + 1)}</span>
            <b>{word}</b>
          </li>
        ))}
      </ol>
      <p className={css.digits}>
        <span className={css.or}>{t("kit-six-words-digits")}</span>
        <bdi dir="ltr">{groups.join(" ")}</bdi>
      </p>
      {note ? <p className={css.note}>{note}</p> : null}
    </figure>
  );
}

export function SixWordsField({
  label,
  hint,
  value,
  onChange,
  autoFocus,
  inputRef,
  error,
}: {
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (typed: string) => void;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  error?: string | null;
}) {
  const { t, number } = useWords();
  const { parts } = readSixWords(value);
  const more = parts.length > SIX;
  return (
    <div className={css.heard}>
      <TextField
        label={label}
        hint={hint ?? t("kit-six-words-hint")}
        value={value}
        onChange={onChange}
        tall
        dir="ltr"
        lang="en"
        autoComplete="off"
        spellCheck="false"
        autoCorrect="off"
        autoFocus={autoFocus ?? false}
        {...(inputRef ? { inputRef } : {})}
        error={error ?? (more ? t("kit-six-words-too-many", { count: parts.length }) : null)}
      />
      <ol className={css.places} lang="en" dir="ltr" aria-label={t("kit-six-words-heard")}>
        {Array.from({ length: SIX }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is
          <li key={place} data-filled={parts[place] ? "" : undefined}>
            <span className={css.place}>{number(place + 1)}</span>
            <span className={css.part}>{parts[place] ?? ""}</span>
          </li>
        ))}
      </ol>
      <p className={css.count} role="status">
        {t("kit-six-words-count", { count: Math.min(parts.length, SIX) })}
      </p>
    </div>
  );
}
