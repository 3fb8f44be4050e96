// The arithmetic behind the calculator page: left to right, as on a pocket calculator.
export type CalculatorState = { shown: string; kept: number | null; sign: string | null; fresh: boolean };

export const START: CalculatorState = { shown: "0", kept: null, sign: null, fresh: true };

export function press(state: CalculatorState, key: string): CalculatorState {
  if (/^[0-9.]$/.test(key)) return typed(state, key);
  const now = Number(state.shown);
  const result = state.kept === null || state.sign === null || state.fresh ? now : calculate(state.kept, state.sign, now);
  if (key === "=") return { shown: written(result), kept: null, sign: null, fresh: true };
  return { shown: written(result), kept: result, sign: key, fresh: true };
}

function typed(state: CalculatorState, key: string): CalculatorState {
  const before = state.fresh ? (key === "." ? "0" : "") : state.shown;
  if (key === "." && before.includes(".")) return state;
  return { ...state, shown: (before + key).slice(0, 14), fresh: false };
}

function calculate(a: number, sign: string, b: number): number {
  switch (sign) {
    case "+":
      return a + b;
    case "−":
      return a - b;
    case "×":
      return a * b;
    default:
      return b === 0 ? 0 : a / b;
  }
}

function written(n: number): string {
  return String(Number(n.toPrecision(12)));
}
