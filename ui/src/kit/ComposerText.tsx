// The bare field inside a composer: its frame is the composer's line.
import type { Ref } from "react";
import css from "./Composer.module.css";

type Props = { label: string; placeholder: string; value: string; onChange: (text: string) => void };

export function ComposerText({ label, placeholder, value, onChange, ref }: Props & { ref?: Ref<HTMLInputElement> }) {
  return (
    <input
      className={css.text}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      dir="auto"
      autoComplete="off"
      ref={ref}
    />
  );
}

export function ComposerArea({
  label,
  placeholder,
  value,
  onChange,
  human,
  ref,
}: Props & { human?: boolean; ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <textarea
      className={css.text}
      data-human={human || undefined}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      dir="auto"
      rows={3}
      ref={ref}
    />
  );
}
