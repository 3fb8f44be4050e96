// The input that fits a field's type: chips for a few codes, a list for many, type-ahead for very many; dates as typed.
import { ChipCheckboxGroup, ChipRadioGroup, ComboBox, DayField, FuzzyDateField, Segmented, Select, TextArea, TextField } from "../../kit";
import type { Answer, FuzzyDate, Money, Value } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { useLabels } from "../../lib/labels";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { CodesInput } from "./CodesInput";
import { MoneyInput, NumberInput } from "./NumberInput";
import { type Row, RowsInput } from "./RowsInput";

export const CHIPS_MAX = 8;
const LISTS_OF_HUNDREDS = ["country", "language"];

export type InputProps = {
  kind: string;
  field: DictionaryField;
  label: string;
  labelHidden: boolean;
  value: Value | null;
  onChange: (answer: Answer<Value>) => void;
};

export function FieldInput({ kind, field, label, labelHidden, value, onChange }: InputProps) {
  const { t } = useWords();
  const labels = useLabels();
  const set = (to: Value | null) =>
    onChange(to === null || to === "" || isEmptyList(to) ? { state: "blank" } : { state: "known", value: to });
  const common = { label, labelHidden };
  switch (field.type) {
    case "code":
    case "place": {
      const options = labels.options(field.list ?? "");
      const code = typeof value === "string" ? value : null;
      if (LISTS_OF_HUNDREDS.includes(field.list ?? "")) return <ComboBox {...common} options={options} value={code} onChange={set} />;
      if (options.length <= CHIPS_MAX) return <ChipRadioGroup {...common} options={options} value={code} onChange={set} />;
      return <Select {...common} placeholder={t("records-choose")} options={options} value={code} onChange={set} />;
    }
    case "codes": {
      const codes = Array.isArray(value) ? (value as string[]) : [];
      const options = labels.options(field.list ?? "");
      if (LISTS_OF_HUNDREDS.includes(field.list ?? "")) return <CodesInput {...common} options={options} value={codes} onChange={set} />;
      return <ChipCheckboxGroup {...common} options={options} value={codes} onChange={set} />;
    }
    case "note":
      return <TextArea {...common} rows={3} human={OWN_WORDS.includes(field.name)} value={String(value ?? "")} onChange={set} />;
    case "day":
      return <DayField {...common} ahead={TO_COME.includes(field.name)} value={typeof value === "string" ? value : null} onChange={set} />;
    case "fuzzy_date":
      return <FuzzyDateField {...common} value={(value as FuzzyDate | null) ?? null} onChange={set} />;
    case "integer":
    case "decimal":
      return (
        <NumberInput {...common} decimal={field.type === "decimal"} value={value as number | [number, number] | null} onChange={set} />
      );
    case "money":
      return <MoneyInput {...common} value={value as Money | null} onChange={set} />;
    case "yes_no":
      return (
        <Segmented
          label={label}
          shown={!labelHidden}
          options={(["yes", "no"] as const).map((id) => ({ id, name: t(`kit-${id}`) }))}
          value={value === null ? null : value ? "yes" : "no"}
          onChange={(id) => set(id === "yes")}
        />
      );
    case "link":
      return <OrganisationLink {...common} value={typeof value === "string" ? value : null} onChange={set} />;
    case "rows":
      return <RowsInput kind={kind} field={field} label={label} value={(value as Row[] | null) ?? []} onChange={set} />;
    case "text":
      return <TextField {...common} value={String(value ?? "")} onChange={set} autoComplete="off" spellCheck="false" />;
  }
}

/** Days that are still to come when they are written down. */
const TO_COME = ["due_on", "review_on", "ask_again_on", "data_agreement_until"];

/** Written down as the person said it. */
const OWN_WORDS = ["wishes", "child_view"];

function OrganisationLink({
  value,
  onChange,
  ...common
}: {
  label: string;
  labelHidden: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const organisations = useRead("list_organisations", { find: "" });
  return (
    <ComboBox {...common} options={(organisations.data ?? []).map(({ id, name }) => ({ id, name }))} value={value} onChange={onChange} />
  );
}

function isEmptyList(value: Value): boolean {
  return Array.isArray(value) && value.length === 0;
}
