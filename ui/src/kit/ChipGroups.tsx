// A few parts more: chips of which one is on, with counts; one of a few as chips; a quiet column of lines.
import type { ReactNode } from "react";
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup, Label } from "react-aria-components";
import css from "./ChipGroups.module.css";
import choice from "./Choice.module.css";
import field from "./Field.module.css";

/** Chips that narrow a list; one is on. */
export function FilterChips({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: { id: string; name: ReactNode }[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <AriaRadioGroup aria-label={label} className={css.filters ?? ""} orientation="horizontal" value={value} onChange={onChange}>
      {options.map((o) => (
        <AriaRadio key={o.id} value={o.id} className={css.filter ?? ""}>
          {o.name}
        </AriaRadio>
      ))}
    </AriaRadioGroup>
  );
}

/** One of a few, each a chip. */
export function ChipRadioGroup({
  label,
  labelHidden,
  hint,
  options,
  value,
  onChange,
  autoFocus,
}: {
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  options: { id: string; name: string }[];
  value: string | null;
  onChange: (id: string) => void;
  autoFocus?: boolean;
}) {
  return (
    <AriaRadioGroup
      className={field.field ?? ""}
      orientation="horizontal"
      value={value ?? ""}
      onChange={onChange}
      {...(labelHidden ? { "aria-label": label } : {})}
    >
      {labelHidden ? null : <Label className={field.label ?? ""}>{label}</Label>}
      {hint ? <span className={field.hint}>{hint}</span> : null}
      <div className={choice.chips}>
        {options.map((o, at) => (
          <AriaRadio key={o.id} value={o.id} className={choice.chip ?? ""} autoFocus={Boolean(autoFocus) && at === 0}>
            {o.name}
          </AriaRadio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
