// Number fields. The typed text stays as it is until it is a number.
import { useState } from "react";
import { TextField } from "../../kit";
import type { Money } from "../../lib/contract";
import { decimalToNumber, readDecimal } from "../../lib/values";
import { useWords } from "../../lib/words";
import css from "./Records.module.css";

type Common = { label: string; labelHidden: boolean };

export function NumberInput({
  decimal,
  value,
  onChange,
  ...common
}: Common & { decimal: boolean; value: number | [number, number] | null; onChange: (value: number | [number, number] | null) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value === null ? "" : String(Array.isArray(value) ? decimalToNumber(value) : value));
  const type = (text: string) => {
    setTyped(text);
    const read = readDecimal(text);
    if (!read) return onChange(null);
    if (decimal) onChange(read);
    else onChange(read[1] === 0 ? read[0] : null);
  };
  const read = readDecimal(typed);
  const bad = typed.trim() !== "" && (read === null || (!decimal && read[1] !== 0));
  return (
    <div className={css.short}>
      <TextField
        {...common}
        value={typed}
        onChange={type}
        inputMode={decimal ? "decimal" : "numeric"}
        autoComplete="off"
        error={bad ? t("kit-number-not-read") : null}
      />
    </div>
  );
}

export function MoneyInput({
  value,
  onChange,
  label,
  labelHidden,
}: Common & { value: Money | null; onChange: (value: Money | null) => void }) {
  const { t } = useWords();
  const [amount, setAmount] = useState<[number, number] | null>(value?.amount ?? null);
  const [currency, setCurrency] = useState(value?.currency ?? "");
  const tell = (of: [number, number] | null, code: string) =>
    onChange(of && /^[A-Z]{3}$/.test(code) ? { amount: of, currency: code } : null);
  return (
    <div className={css.money}>
      <NumberInput
        label={label}
        labelHidden={labelHidden}
        decimal
        value={amount}
        onChange={(to) => {
          const of = Array.isArray(to) ? to : null;
          setAmount(of);
          tell(of, currency);
        }}
      />
      <TextField
        label={t("records-currency")}
        labelHidden
        placeholder={t("records-currency-example")}
        value={currency}
        onChange={(text) => {
          const code = text.trim().toUpperCase().slice(0, 3);
          setCurrency(code);
          tell(amount, code);
        }}
        autoComplete="off"
        dir="ltr"
      />
    </div>
  );
}
