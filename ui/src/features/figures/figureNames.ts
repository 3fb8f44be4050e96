// The names of a table's lines and cells: a message of the figures where there is one, else the words of the code list.

import { useMemo } from "react";
import { spanName } from "../../lib/figures";
import { useLabels } from "../../lib/labels";
import { messageOf } from "../../lib/messages";
import { Refused } from "../../lib/request";
import { isolate, useWords } from "../../lib/words";
import type { CategoryOfVariable, CrosstabLine, LineGroup } from "./crosstab";

export type FigureNames = {
  variable: (name: string) => string;
  category: (at: CategoryOfVariable) => string;
  /** the heading of a line; `total` where it has no category of its own */
  line: (line: CrosstabLine, total: string) => string;
  group: (group: LineGroup) => string;
};

export function useFigureNames(): FigureNames {
  const { t, has, list } = useWords();
  const labels = useLabels();
  return useMemo(() => {
    const one = (variable: string, code: string) => {
      const own = `figures-${variable}-${code}`;
      return has(own) ? t(own) : labels.code(variable, code);
    };
    // Several forms that are known together are one category: "labour+sexual".
    const category = ([variable, code]: CategoryOfVariable) => {
      const parts = code.split("+").map((part) => one(variable, part));
      return parts.length === 1 ? (parts[0] ?? "") : list(parts);
    };
    return {
      variable: (name) => t(messageOf("figures-variable-", name)),
      category,
      line: (line, total) => (line.at ? category(line.at) : total),
      group: (group) => (group.at ? category(group.at) : t("figures-all")),
    };
  }, [t, has, list, labels]);
}

/**
 * A refusal that names a group of people does so in codes, "gender_identity=woman majority=child period=2026-10": here they become
 * words, so that the sentence can say whom a release would give away.
 */
export function useRefusalInWords(): (error: Error | null) => Error | null {
  const words = useWords();
  const names = useFigureNames();
  return (error) => {
    if (!(error instanceof Refused) || typeof error.args.slice !== "string") return error;
    const parts = error.args.slice.split(" ").filter((part) => part !== "");
    const said = parts.map((part) => {
      const [variable = "", codes = ""] = part.split("=");
      const one = (code: string) => (variable === "period" ? spanName(code, words) : names.category([variable, code]));
      return words.list(codes.split("|").map(one), "or");
    });
    const slice = said.length === 0 ? words.t("figures-total-persons") : said.map(isolate).join(" · ");
    return new Refused(error.code, { ...error.args, slice });
  };
}
