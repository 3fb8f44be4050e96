// Text fields: label above, hint beneath the label, error beneath the field.
import { type ReactNode, type Ref, useState } from "react";
import {
  Button as AriaButton,
  Input as AriaInput,
  SearchField as AriaSearchField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { useWords } from "../lib/words";
import css from "./Field.module.css";
import { type FieldLabels, FieldShell, fieldProps } from "./FieldShell";
import { Icon } from "./Icon";
import { Kbd } from "./Kbd";

type Common = Omit<AriaTextFieldProps, "children" | "className" | "style"> &
  FieldLabels & {
    /** in the person's own words: serif */
    human?: boolean;
    placeholder?: string;
  };

export type TextFieldProps = Common & {
  tall?: boolean;
  /** shown inside, at the inline end */
  end?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
  /** the field's own writing direction and language, where it is not the page's */
  dir?: "auto" | "ltr" | "rtl";
  lang?: string;
};

export function TextField({
  label,
  labelHidden,
  hint,
  error,
  human,
  tall,
  end,
  placeholder,
  inputRef,
  dir = "auto",
  lang,
  ...rest
}: TextFieldProps) {
  const labels = { label, labelHidden, hint, error };
  return (
    <AriaTextField {...rest} {...fieldProps(labels)}>
      <FieldShell {...labels}>
        <span className={css.box} data-tall={tall || undefined} data-human={human || undefined}>
          <AriaInput className={css.input ?? ""} placeholder={placeholder ?? ""} ref={inputRef ?? null} dir={dir} lang={lang} />
          {end}
        </span>
      </FieldShell>
    </AriaTextField>
  );
}

export function TextArea({
  label,
  labelHidden,
  hint,
  error,
  human,
  placeholder,
  rows = 4,
  inputRef,
  ...rest
}: Common & { rows?: number; inputRef?: Ref<HTMLTextAreaElement> }) {
  const labels = { label, labelHidden, hint, error };
  return (
    <AriaTextField {...rest} {...fieldProps(labels)}>
      <FieldShell {...labels}>
        <span className={css.box} data-area="" data-human={human || undefined}>
          <AriaTextArea className={css.input ?? ""} placeholder={placeholder ?? ""} rows={rows} ref={inputRef ?? null} dir="auto" />
        </span>
      </FieldShell>
    </AriaTextField>
  );
}

/** A passphrase: pasting allowed, showing allowed, spelling and keeping by others off. */
export function PassphraseField(props: Omit<TextFieldProps, "type" | "end">) {
  const [shown, setShown] = useState(false);
  const { t } = useWords();
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      autoComplete="off"
      spellCheck="false"
      dir={shown ? "auto" : undefined}
      end={
        <AriaButton
          className={css.eye ?? ""}
          aria-label={t(shown ? "kit-passphrase-conceal" : "kit-passphrase-reveal")}
          onPress={() => setShown(!shown)}
        >
          <Icon name={shown ? "conceal" : "reveal"} />
        </AriaButton>
      }
    />
  );
}

export function SearchField({
  label,
  value,
  onChange,
  keys,
  inputRef,
  placeholder,
  onSubmit,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  keys?: readonly string[];
  inputRef?: Ref<HTMLInputElement>;
  placeholder?: string;
  onSubmit?: () => void;
}) {
  const { t } = useWords();
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} onSubmit={() => onSubmit?.()} className={css.field ?? ""}>
      <span className={css.box} data-search="">
        <Icon name="search" size="small" />
        <AriaInput
          className={css.input ?? ""}
          placeholder={placeholder ?? label}
          ref={inputRef ?? null}
          spellCheck="false"
          autoComplete="off"
          dir="auto"
        />
        {value ? (
          <AriaButton className={css.eye ?? ""} aria-label={t("kit-clear")}>
            <Icon name="close" size="small" />
          </AriaButton>
        ) : keys ? (
          <Kbd keys={keys} />
        ) : null}
      </span>
    </AriaSearchField>
  );
}
