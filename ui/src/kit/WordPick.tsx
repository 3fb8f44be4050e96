// A choice that stands inside a sentence: the word itself is the button, underlined with dashes.
import { Button as AriaButton, Select as AriaSelect, SelectValue } from "react-aria-components";
import { type Option, Options } from "./Choice";
import css from "./WordPick.module.css";

export function WordPick({
  label,
  options,
  value,
  onChange,
}: {
  /** heard, not seen: the sentence around it says it to the eye */
  label: string;
  options: Option[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <AriaSelect
      className={css.pick ?? ""}
      aria-label={label}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <AriaButton className={css.word ?? ""}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
      </AriaButton>
      <Options options={options} />
    </AriaSelect>
  );
}
