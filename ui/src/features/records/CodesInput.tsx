// Several codes out of hundreds: type and take, each a chip that can be removed again.
import { useState } from "react";
import { ComboBox, Icon, type Option } from "../../kit";
import { useWords } from "../../lib/words";
import css from "./Records.module.css";

export function CodesInput({
  label,
  labelHidden,
  options,
  value,
  onChange,
}: {
  label: string;
  labelHidden: boolean;
  options: Option[];
  value: string[];
  onChange: (codes: string[]) => void;
}) {
  const { t } = useWords();
  const [turn, setTurn] = useState(0);
  const name = (id: string) => options.find((o) => o.id === id)?.name ?? id;
  return (
    <div className={css.many}>
      {value.length > 0 ? (
        <ul className={css.taken}>
          {value.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onChange(value.filter((one) => one !== id))}
                aria-label={t("records-take-off", { name: name(id) })}
              >
                {name(id)} <Icon name="close" size="small" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        key={turn}
        label={label}
        labelHidden={labelHidden}
        placeholder={t("records-add-one")}
        options={options.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => {
          if (!id) return;
          onChange([...value, id]);
          setTurn(turn + 1);
        }}
      />
    </div>
  );
}
