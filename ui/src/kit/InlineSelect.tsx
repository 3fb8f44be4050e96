// A choice that stands inside a sentence: the word itself is the button, underlined with dashes.
import { Button as AriaButton, Select as AriaSelect, SelectValue } from "react-aria-components";
import { type Option, OptionList } from "./Choice";
import css from "./InlineSelect.module.css";

export function InlineSelect({
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
      className={css.select ?? ""}
      aria-label={label}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <AriaButton className={css.word ?? ""}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
      </AriaButton>
      <OptionList options={options} />
    </AriaSelect>
  );
}
