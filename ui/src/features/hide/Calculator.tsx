// A plain four-function calculator that works, because one that does not would be looked at twice.
import { useState } from "react";
import { useWords } from "../../lib/words";
import { type CalculatorState, press, START } from "./calculate";
import css from "./HidePage.module.css";

const KEYS = ["7", "8", "9", "÷", "4", "5", "6", "×", "1", "2", "3", "−", "0", ".", "=", "+"] as const;

export function Calculator() {
  const { t, number } = useWords();
  const [state, setState] = useState<CalculatorState>(START);
  return (
    <div className={css.calculator} dir="ltr">
      <output className={css.display} aria-label={t("hide-title-calculator")}>
        {state.shown}
      </output>
      <button type="button" className={css.key} data-wide="" onClick={() => setState(START)}>
        C
      </button>
      {KEYS.map((key) => (
        <button key={key} type="button" className={css.key} onClick={() => setState(press(state, key))}>
          {/^\d$/.test(key) ? number(Number(key)) : key}
        </button>
      ))}
    </div>
  );
}
