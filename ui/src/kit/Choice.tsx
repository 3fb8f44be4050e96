// Choices: one of a list, one typed out of many, several, yes or no.
import { type Key, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef } from "react";
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  ComboBox as AriaComboBox,
  Input as AriaInput,
  Label as AriaLabel,
  ListBox as AriaListBox,
  ListBoxItem as AriaListBoxItem,
  Popover as AriaPopover,
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  Select as AriaSelect,
  Switch as AriaSwitch,
  ComboBoxStateContext,
  SelectValue,
  Text,
} from "react-aria-components";
import { useWords } from "../lib/words";
import css from "./Choice.module.css";
import field from "./Field.module.css";
import { type FieldLabels, FieldShell, fieldProps } from "./FieldShell";
import { Icon, type IconName } from "./Icon";

export type Option = { id: string; name: string; note?: string; lang?: string; isDisabled?: boolean };

export function Select({
  options,
  value,
  onChange,
  placeholder,
  isDisabled,
  ...labels
}: FieldLabels & {
  options: Option[];
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
}) {
  return (
    <AriaSelect
      {...fieldProps(labels)}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled ?? false}
      placeholder={placeholder ?? ""}
    >
      <FieldShell {...labels}>
        <AriaButton className={css.select ?? ""}>
          <SelectValue className={css.value ?? ""} />
          <Icon name="down" size="small" />
        </AriaButton>
      </FieldShell>
      <OptionList options={options} />
    </AriaSelect>
  );
}

/** Type a few letters, take the one that fits. `onInput` lets the list come from elsewhere. */
export function ComboBox({
  options,
  value,
  onChange,
  input,
  onInput,
  placeholder,
  free,
  ...labels
}: FieldLabels & {
  options: Option[];
  value: string | null;
  onChange: (id: string | null) => void;
  input?: string;
  onInput?: (text: string) => void;
  placeholder?: string;
  /** text that is not in the list may stay */
  free?: boolean;
}) {
  const { t } = useWords();
  return (
    <AriaComboBox
      {...fieldProps(labels)}
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key: Key | null) => onChange(key === null ? null : String(key))}
      {...(input !== undefined ? { inputValue: input } : {})}
      {...(onInput ? { onInputChange: onInput } : {})}
      allowsCustomValue={free ?? false}
      menuTrigger="focus"
    >
      <FieldShell {...labels}>
        <FirstMatchHighlight off={free ?? false}>
          <AriaInput className={field.input ?? ""} placeholder={placeholder ?? ""} dir="auto" spellCheck="false" />
          <AriaButton className={field.eye ?? ""} aria-label={t("kit-suggestions")}>
            <Icon name="down" size="small" />
          </AriaButton>
        </FirstMatchHighlight>
      </FieldShell>
      <AriaPopover className={css.popover ?? ""}>
        <AriaListBox<Option> className={css.list ?? ""}>{(option) => <OptionRow option={option} />}</AriaListBox>
      </AriaPopover>
    </AriaComboBox>
  );
}

/**
 * Highlights the first option that fits the typed letters. Enter takes it; Tab takes it only if no other fits, so that typed text is
 * not lost.
 */
function FirstMatchHighlight({ off, children }: { off: boolean; children: ReactNode }) {
  const list = useContext(ComboBoxStateContext);
  const marked = useRef<Key | null>(null);
  const typed = list?.inputValue.trim().toLocaleLowerCase() ?? "";
  const idle = off || !list?.isOpen || typed === "" || list.selectedItem?.textValue === list.inputValue;
  const fitting = idle ? [] : [...list.collection].filter(({ type }) => type === "item");
  const first = (fitting.find(({ textValue }) => textValue.toLocaleLowerCase().startsWith(typed)) ?? fitting[0])?.key ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew when the text changes, not when the arrows move
  useEffect(() => {
    if (first === null) return;
    // The field forgets its mark with each letter, after this.
    queueMicrotask(() => {
      marked.current = first;
      list?.selectionManager.setFocusedKey(first);
    });
  }, [typed, first]);
  const onKeyDownCapture = ({ key }: KeyboardEvent) => {
    const unsure = key === "Tab" && fitting.length > 1 && list?.selectionManager.focusedKey === marked.current;
    if (unsure) list?.selectionManager.setFocusedKey(null);
  };
  return (
    <span className={field.box} onKeyDownCapture={onKeyDownCapture}>
      {children}
    </span>
  );
}

/** The list that opens above the page when a button is pressed. */
export function OptionList({ options }: { options: Option[] }) {
  return (
    <AriaPopover className={css.popover ?? ""}>
      <AriaListBox items={options} className={css.list ?? ""}>
        {(option) => <OptionRow option={option} />}
      </AriaListBox>
    </AriaPopover>
  );
}

function OptionRow({ option }: { option: Option }) {
  return (
    <AriaListBoxItem id={option.id} textValue={option.name} className={css.option ?? ""} isDisabled={option.isDisabled ?? false}>
      <Text slot="label" lang={option.lang} className={css.name ?? ""}>
        {option.name}
      </Text>
      {option.note ? (
        <Text slot="description" className={css.note ?? ""}>
          {option.note}
        </Text>
      ) : null}
    </AriaListBoxItem>
  );
}

export function Checkbox({
  children,
  note,
  isSelected,
  onChange,
  isDisabled,
  shut,
  value,
}: {
  children: ReactNode;
  note?: ReactNode;
  isSelected?: boolean;
  onChange?: (on: boolean) => void;
  isDisabled?: boolean;
  /** closed on purpose: hatched, and never to be ticked */
  shut?: boolean;
  value?: string;
}) {
  return (
    <AriaCheckbox
      className={css.checkbox ?? ""}
      {...(isSelected !== undefined ? { isSelected } : {})}
      {...(onChange ? { onChange } : {})}
      {...(value !== undefined ? { value } : {})}
      isDisabled={(isDisabled ?? false) || (shut ?? false)}
    >
      <span className={css.tick} data-shut={shut || undefined}>
        <Icon name="check" size="small" />
      </span>
      <span className={css.checked}>
        <span>{children}</span>
        {note ? <span className={css.note}>{note}</span> : null}
      </span>
    </AriaCheckbox>
  );
}

export function CheckboxGroup({
  options,
  value,
  onChange,
  columns,
  ...labels
}: FieldLabels & { options: Option[]; value: string[]; onChange: (ids: string[]) => void; columns?: 1 | 2 }) {
  return (
    <AriaCheckboxGroup {...fieldProps(labels)} value={value} onChange={onChange}>
      <FieldShell {...labels}>
        <div className={css.stack} data-columns={columns ?? 1}>
          {options.map((o) => (
            <Checkbox key={o.id} value={o.id} note={o.note} isDisabled={o.isDisabled ?? false}>
              {o.name}
            </Checkbox>
          ))}
        </div>
      </FieldShell>
    </AriaCheckboxGroup>
  );
}

/** One of a few, each a card; the note says what follows from it. */
export function RadioCards({
  options,
  value,
  onChange,
  columns = 1,
  ...labels
}: FieldLabels & { options: Option[]; value: string | null; onChange: (id: string) => void; columns?: 1 | 2 | 3 }) {
  return (
    <AriaRadioGroup {...fieldProps(labels)} value={value} onChange={onChange}>
      <FieldShell {...labels}>
        <div className={css.cards} data-columns={columns}>
          {options.map((o) => (
            <AriaRadio key={o.id} value={o.id} className={css.card ?? ""} isDisabled={o.isDisabled ?? false}>
              <span className={css.dot} />
              <span className={css.checked}>
                <bdi lang={o.lang}>{o.name}</bdi>
                {o.note ? <span className={css.note}>{o.note}</span> : null}
              </span>
            </AriaRadio>
          ))}
        </div>
      </FieldShell>
    </AriaRadioGroup>
  );
}

/** A few words side by side, one of them in force. */
export function Segmented({
  label,
  options,
  value,
  onChange,
  tone = "plain",
  shown,
  wide,
}: {
  label: string;
  options: Option[];
  value: string | null;
  onChange: (id: string) => void;
  /** `attention` tints the chosen one in marigold */
  tone?: "plain" | "attention";
  /** show the label above instead of saying it only */
  shown?: boolean;
  /** as wide as its place, the parts alike */
  wide?: boolean;
}) {
  return (
    <AriaRadioGroup
      className={shown ? (field.field ?? "") : (css.segWrap ?? "")}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      {...(shown ? {} : { "aria-label": label })}
    >
      {shown ? <AriaLabel className={field.label ?? ""}>{label}</AriaLabel> : null}
      <div className={css.seg} data-tone={tone} data-wide={wide || undefined}>
        {options.map((o) => (
          <AriaRadio key={o.id} value={o.id} className={css.segOne ?? ""} isDisabled={o.isDisabled ?? false}>
            {o.name}
          </AriaRadio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

/** Several of a few, each a chip with a drawing: urgent needs, filters. */
export function ChipCheckboxGroup({
  label,
  labelHidden,
  options,
  value,
  onChange,
}: {
  label: string;
  labelHidden?: boolean;
  options: (Option & { icon?: IconName })[];
  value: string[];
  onChange: (ids: string[]) => void;
}) {
  return (
    <AriaCheckboxGroup className={field.field ?? ""} value={value} onChange={onChange} {...(labelHidden ? { "aria-label": label } : {})}>
      {labelHidden ? null : <AriaLabel className={field.label ?? ""}>{label}</AriaLabel>}
      <div className={css.chips}>
        {options.map((o) => (
          <AriaCheckbox key={o.id} value={o.id} className={css.chip ?? ""}>
            {o.icon ? <Icon name={o.icon} size="small" /> : null}
            {o.name}
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

export function Switch({
  children,
  note,
  isSelected,
  onChange,
}: {
  children: ReactNode;
  note?: ReactNode;
  isSelected: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <AriaSwitch className={css.switch ?? ""} isSelected={isSelected} onChange={onChange}>
      <span className={css.track}>
        <span className={css.knob} />
      </span>
      <span className={css.checked}>
        <span>{children}</span>
        {note ? <span className={css.note}>{note}</span> : null}
      </span>
    </AriaSwitch>
  );
}
