// Picks cases one after the other; each becomes a chip that can be removed again.
import { useDeferredValue, useState } from "react";
import { ComboBox, Icon } from "../../kit";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Exchange.module.css";

const OFFERED = 20;

export function CasePicker({
  chosen,
  onChange,
  nameOf,
}: {
  chosen: string[];
  onChange: (cases: string[]) => void;
  /** what a case is called that was not picked here */
  nameOf: (caseId: string) => string | null;
}) {
  const { t } = useWords();
  const [turn, setTurn] = useState(0);
  const [typed, setTyped] = useState("");
  // A list names without opening: a case that is only picked was not read.
  const [picked, setPicked] = useState<Record<string, string>>({});
  const find = useDeferredValue(typed.trim());
  const found = useRead("list_cases", { find, view: "all", from: 0, count: OFFERED }, { keep: true });
  const options = (found.data?.rows ?? [])
    .filter((row) => !chosen.includes(row.case))
    .map((row) => ({ id: row.case, name: row.alias ? t("exchange-case", { alias: row.alias, code: row.code }) : row.code }));
  const take = (id: string | null) => {
    const name = options.find((option) => option.id === id)?.name;
    if (!id || !name) return;
    setPicked({ ...picked, [id]: name });
    onChange([...chosen, id]);
    setTyped("");
    setTurn(turn + 1);
  };
  return (
    <div className={css.pick}>
      {chosen.length > 0 ? (
        <ul className={css.taken}>
          {chosen.map((id) => {
            const name = picked[id] ?? nameOf(id) ?? t("hand-over-one-case");
            return (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => onChange(chosen.filter((one) => one !== id))}
                  aria-label={t("hand-over-take-off", { name })}
                >
                  <bdi>{name}</bdi> <Icon name="close" size="small" />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <ComboBox
        key={turn}
        label={t("hand-over-add-case")}
        labelHidden
        placeholder={t("hand-over-add-case")}
        options={options}
        value={null}
        input={typed}
        onInput={setTyped}
        onChange={take}
      />
    </div>
  );
}
