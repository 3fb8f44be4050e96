// A list inside a record: ways to contact the person, papers. Each row is a small form of its own.

import { Button, Icon, IconButton } from "../../kit";
import type { Answer, Value } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { fieldMessage } from "../../lib/messages";
import { useWords } from "../../lib/words";
import { FieldInput } from "./FieldInput";
import css from "./Records.module.css";

export type Row = Record<string, Answer<Value>>;

export function RowsInput({
  kind,
  field,
  label,
  value,
  onChange,
}: {
  kind: string;
  field: DictionaryField;
  label: string;
  value: Row[];
  onChange: (rows: Row[]) => void;
}) {
  const { t, number } = useWords();
  const change = (at: number, row: Row) => onChange(value.map((one, n) => (n === at ? row : one)));
  return (
    <fieldset className={css.rows} aria-label={label}>
      {value.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
        <div key={at} className={css.oneRow}>
          <div className={css.rowFields}>
            {(field.rows ?? []).map((part) => {
              const answer = row[part.name];
              return (
                <FieldInput
                  key={part.name}
                  kind={kind}
                  field={part}
                  label={t(fieldMessage(kind, field.name, part.name))}
                  labelHidden={false}
                  value={answer?.state === "known" ? answer.value : null}
                  onChange={(to) => change(at, { ...row, [part.name]: to })}
                />
              );
            })}
          </div>
          <IconButton
            size="compact"
            aria-label={t("records-row-remove", { number: number(at + 1) })}
            onPress={() => onChange(value.filter((_, n) => n !== at))}
          >
            <Icon name="close" size="small" />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="compact" onPress={() => onChange([...value, {}])}>
          {t("records-row-add")}
        </Button>
      </div>
    </fieldset>
  );
}
