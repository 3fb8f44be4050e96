// Answers read and said. A screen asks for a known value by its shape and gets nothing where there is none; in words, an answer that
// is not known says why.
import { useMemo } from "react";
import type { Answer, Fields, FuzzyDate, Money, Value } from "./contract";
import type { DictionaryField } from "./dictionary";
import { fieldOf, useLabels } from "./labels";
import { useRead } from "./queries";
import { useWords } from "./words";

export function known(fields: Fields | undefined, name: string): Value | null {
  const answer = fields?.[name];
  return answer?.state === "known" ? answer.value : null;
}

export function knownText(fields: Fields | undefined, name: string): string | null {
  const value = known(fields, name);
  return typeof value === "string" ? value : null;
}

export function knownCodes(fields: Fields | undefined, name: string): string[] {
  const value = known(fields, name);
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
}

export function isFuzzyDate(value: Value): value is FuzzyDate {
  return typeof value === "object" && !Array.isArray(value) && "as_typed" in value;
}

/** A decimal `[mantissa, exponent]` as a number to show; never to calculate with. */
export function decimalToNumber([mantissa, exponent]: readonly [number, number]): number {
  return Number(`${mantissa}e${exponent}`);
}

/** Digits with at most one point as an exact decimal; null where they are not a number. */
export function readDecimal(typed: string): [number, number] | null {
  const ascii = typed.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
  const parts = /^(\d{1,12})(?:[.,٫](\d{1,6}))?$/.exec(ascii);
  if (!parts) return null;
  const after = (parts[2] ?? "").replace(/0+$/, "");
  return [Number(`${parts[1]}${after}`), after === "" ? 0 : -after.length];
}

export type ValueWords = {
  value: (kind: string, field: DictionaryField, value: Value) => string;
  /** the value, or why there is none */
  answer: (kind: string, field: string, answer: Answer<Value> | undefined) => string;
  /** the name of an organisation that a link points at */
  organisation: (id: string) => string;
};

/** Values as phrases. Links to organisations are said by name. */
export function useValueWords(): ValueWords {
  const words = useWords();
  const labels = useLabels();
  const organisations = useRead("list_organisations", { find: "" });
  return useMemo(() => {
    const { t, number, list, day, fuzzy } = words;
    const organisation = (id: string) => organisations.data?.find((one) => one.id === id)?.name ?? id;
    const value = (kind: string, field: DictionaryField, of: Value): string => {
      if (isFuzzyDate(of)) return fuzzy(of);
      switch (field.type) {
        case "code":
        case "place":
          return field.list ? labels.code(field.list, String(of)) : String(of);
        case "codes":
          return list((of as string[]).map((code) => (field.list ? labels.code(field.list, code) : code)));
        case "day":
          return day(String(of));
        case "yes_no":
          return t(of === true ? "kit-yes" : "kit-no");
        case "integer":
          return number(Number(of));
        case "decimal":
          return number(decimalToNumber(of as [number, number]));
        case "money": {
          const { amount, currency } = of as Money;
          return t("records-money", { amount: number(decimalToNumber(amount)), currency });
        }
        case "link":
          return field.links_to === "organisation" ? organisation(String(of)) : String(of);
        case "rows":
          return (of as Record<string, Answer<Value>>[]).map((row) => rowWords(kind, field, row)).join("\n");
        default:
          return String(of);
      }
    };
    const rowWords = (kind: string, field: DictionaryField, row: Record<string, Answer<Value>>) =>
      (field.rows ?? [])
        .flatMap((part) => {
          const answer = row[part.name];
          return answer?.state === "known" ? [value(kind, part, answer.value)] : [];
        })
        .join(" · ");
    return {
      value,
      organisation,
      answer: (kind, name, answer) => {
        const field = fieldOf(kind, name);
        if (!answer) return t("kit-answer-blank");
        if (answer.state !== "known") return t(`kit-answer-${answer.state}`);
        return field ? value(kind, field, answer.value) : String(answer.value);
      },
    };
  }, [words, labels, organisations.data]);
}

/** "24 nights", "1 hour": how much of something, counted as its language counts. */
export function useQuantityWords(): (quantity: readonly [number, number], unit: string | null) => string {
  const { t, has, number } = useWords();
  return (quantity, unit) => {
    const n = decimalToNumber(quantity);
    const id = `assistance-quantity-${unit ?? "other"}`;
    return has(id) ? t(id, { n }) : number(n);
  };
}
