// The list in windows of a hundred rows: the windows in sight and nothing else, whatever the number of cases.
import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { CaseOrder, CaseRow, CasesShown } from "../../lib/contract";
import { type RequestAnswer, request } from "../../lib/request";

export const WINDOW_ROWS = 100;

const windowOf = (row: number) => Math.floor(row / WINDOW_ROWS);

export type CaseWindows = {
  /** null: not known yet */
  total: number | null;
  rowAt: (index: number) => CaseRow | undefined;
  onRange: (first: number, last: number) => void;
  /** rows that were matched by sound only */
  possible: boolean;
  error: Error | null;
};

export function useCaseWindows(find: string, view: CasesShown, order: CaseOrder, startAt: number): CaseWindows {
  const [range, setRange] = useState<[number, number]>([windowOf(startAt), windowOf(startAt)]);
  const asking = `${view} ${order} ${find}`;
  const [asked, setAsked] = useState(asking);
  // Another question begins at its first row.
  if (asked !== asking) {
    setAsked(asking);
    setRange([0, 0]);
  }
  const windows = useMemo(() => Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i), [range]);
  const answers = useQueries({
    queries: windows.map((window) => {
      const asked = { find, view, order, from: window * WINDOW_ROWS, count: WINDOW_ROWS };
      return {
        queryKey: ["list_cases", asked],
        queryFn: () => request("list_cases", asked),
        placeholderData: window === 0 ? keepPreviousData : undefined,
      };
    }),
  });
  const loaded = new Map<number, RequestAnswer<"list_cases">>();
  windows.forEach((window, i) => {
    const data = answers[i]?.data;
    if (data) loaded.set(window, data);
  });
  const known = [...loaded.values()][0];
  const onRange = useCallback((first: number, last: number) => {
    const next: [number, number] = [windowOf(first), windowOf(last)];
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  return {
    total: known ? known.total : null,
    rowAt: (index) => loaded.get(windowOf(index))?.rows[index % WINDOW_ROWS],
    onRange,
    possible: known?.possible ?? false,
    error: answers.find((a) => a.error)?.error ?? null,
  };
}
