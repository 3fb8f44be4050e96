// What the lines and cells of a table are called: words of our own for what a table counts, else the words of the code list.
import { useMemo } from "react";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import type { At, Group, Line } from "./cross";

export type FigureNames = {
  variable: (name: string) => string;
  category: (at: At) => string;
  /** the heading of a line; `total` where it has no category of its own */
  line: (line: Line, total: string) => string;
  group: (group: Group) => string;
};

export function useFigureNames(): FigureNames {
  const { t: say, has, list } = useWords();
  const labels = useLabels();
  return useMemo(() => {
    const one = (variable: string, code: string) => {
      const own = `figures-${variable}-${code}`;
      return has(own) ? say(own) : labels.code(variable, code);
    };
    // Several forms that are known together are one category: "labour+sexual".
    const category = ([variable, code]: At) => {
      const parts = code.split("+").map((part) => one(variable, part));
      return parts.length === 1 ? (parts[0] ?? "") : list(parts);
    };
    return {
      variable: (name) => say(`figures-variable-${name}`),
      category,
      line: (line, total) => (line.at ? category(line.at) : total),
      group: (group) => (group.at ? category(group.at) : say("figures-all")),
    };
  }, [say, has, list, labels]);
}
