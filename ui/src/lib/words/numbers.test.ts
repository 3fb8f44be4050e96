// The page prints and counts what the Rust side prints and counts: both read the same golden file, which the crate amparo-words writes.

import { describe, expect, test } from "vitest";
import golden from "../../../../tests/golden/numbers.json";
import { buildWords } from "./index";
import type { LocaleText } from "./types";

type Case = [number, string, string];
type Told = { locale: { calendar: string; digits: string; dir: string; formats: string | null }; cases: Case[] };

const FORMS = ["zero", "one", "two", "few", "many", "other"];

// A message that names the form it was chosen by.
const VARIANTS = FORMS.map((form) => `       ${form === "other" ? "*" : " "}[${form}] ${form}`).join("\n");

const FTL = `counted =\n    { $n ->\n${VARIANTS}\n    }\nprinted = { NUMBER($n) }\nbare = { $n }\n`;

function textOf(tag: string, told: Told): LocaleText {
  return {
    tag,
    dir: told.locale.dir === "rtl" ? "rtl" : "ltr",
    digits: told.locale.digits,
    calendar: told.locale.calendar,
    formats: told.locale.formats,
    chain: [{ tag, files: [{ name: "a.ftl", text: FTL }] }],
  };
}

describe.each(Object.entries(golden as unknown as Record<string, Told>))("numbers of %s", (tag, told) => {
  const words = buildWords<string>(textOf(tag, told));

  test("forms and digits are those of the Rust side", () => {
    const differing = told.cases.filter(
      ([n, category, printed]) => words.t("counted", { n }) !== category || words.category(n) !== category || words.number(n) !== printed,
    );
    expect(differing.map(([n]) => [n, words.t("counted", { n }), words.number(n)])).toEqual([]);
  });

  test("a number in a message is printed as a number on a screen", () => {
    for (const [n, , printed] of told.cases) {
      expect([words.t("printed", { n }), words.t("bare", { n })]).toEqual([printed, printed]);
    }
  });
});
