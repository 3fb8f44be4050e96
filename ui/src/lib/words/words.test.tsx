// The words of a screen: fallback, directions, days, ages, and a language that changes under a half typed form.

import { fireEvent, render, screen } from "@testing-library/react";
import { type ReactElement, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import ENGLISH_WORDS from "../../../../locales/en/words.ftl?raw";
import type { MessageId } from "../messageIds";
import { buildWords, plain, useWords, Words, WordsProvider } from "./index";
import type { LocaleText } from "./types";

/** A message of these tests, which no locale has. */
const A = "a" as MessageId;

function textOf(tag: string, files: [string, string][], over: Partial<LocaleText> = {}): LocaleText {
  const chain = files.map(([of, text]) => ({ tag: of, files: [{ name: "a.ftl", text }] }));
  return { tag, dir: "ltr", digits: "latn", calendar: "gregory", chain, ...over };
}

const english = buildWords<string>(textOf("en", [["en", ENGLISH_WORDS]], { formats: "en-GB" }));

describe("messages", () => {
  test("what a language lacks comes from the next one, an attribute at a time", () => {
    const words = buildWords<string>(
      textOf("es", [
        ["es", "a = Hola\n"],
        ["en", "a = Hello\n    .hint = A hint\nb = Bye\n"],
      ]),
    );
    expect([words.t("a"), words.t("b"), words.t("c"), words.attr("a", "hint"), words.attr("b", "hint")]).toEqual([
      "Hola",
      "Bye",
      "c",
      "A hint",
      null,
    ]);
    expect([words.has("a"), words.has("c"), words.has("a", "hint"), words.has("b", "hint")]).toEqual([true, false, true, false]);
  });

  test("an English sentence among Arabic ones keeps its own direction", () => {
    const words = buildWords<string>(
      textOf(
        "ar",
        [
          ["ar", "a = نعم\n"],
          ["en", "b = Yes.\n"],
        ],
        { dir: "rtl" },
      ),
    );
    expect([words.t("a"), words.t("b")]).toEqual(["نعم", "\u2068Yes.\u2069"]);
  });

  test("values are isolated, and a text for the clipboard is plain", () => {
    const words = buildWords<string>(textOf("en", [["en", "a = by { $name }\n"]]));
    expect(words.t("a", { name: "أمل" })).toBe("by \u2068أمل\u2069");
    expect(plain(words.t("a", { name: "أمل" }))).toBe("by أمل");
  });

  test("a file that is broken in one place gives all its other messages", () => {
    const words = buildWords<string>(
      textOf("es", [
        ["es", "a = { $x\nb = Bien\n"],
        ["en", "a = Good\nb = Well\n"],
      ]),
    );
    expect([words.t("a"), words.t("b")]).toEqual(["Good", "Bien"]);
  });

  test("functions print days, instants and lists", () => {
    const words = buildWords<string>(
      textOf("en", [["en", 'a = { DAY($on, style: "long") }, { DAY($on) }\nb = { LIST($who, type: "or") }\nc = { DAY($name) }\n']], {
        formats: "en-GB",
      }),
    );
    expect(plain(words.t("a", { on: "2026-11-24" }))).toMatch(/^Tuesday,? 24 November 2026, 24 Nov 2026$/);
    expect(plain(words.t("b", { who: ["Ana", "Ben", "Clara"] }))).toBe("Ana, Ben or Clara");
    expect(words.t("c", { name: "no day" })).toBe("no day");
  });

  test("a value that nobody gives leaves a sentence and no failure", () => {
    const words = buildWords<string>(textOf("en", [["en", "a = of { NUMBER($n) } and { DAY($on) }\n"]]));
    expect(words.t("a")).toContain("of ");
  });
});

describe("digits and calendars", () => {
  test("a worker may want Latin digits in Arabic", () => {
    const arabic = textOf("ar", [["ar", "a = { NUMBER($n) }\n"]], { dir: "rtl", digits: "arab" });
    expect([buildWords<string>(arabic).t("a", { n: 12 }), buildWords<string>(arabic, "latin").t("a", { n: 12 })]).toEqual(["١٢", "12"]);
    expect([buildWords<string>(arabic).dayShort("2026-11-02"), buildWords<string>(arabic, "latin").dayShort("2026-11-02")]).toEqual([
      "٢ نوفمبر",
      "2 نوفمبر",
    ]);
  });

  test("plural forms may be lent by another language, and numbers stay at home", () => {
    const lent = textOf("qaa", [["qaa", "a = { $n ->\n    [few] few { $n }\n   *[other] other\n }\n"]], { plurals: "uk", digits: "arab" });
    expect(plain(buildWords<string>(lent).t("a", { n: 3 }))).toBe("few ٣");
  });

  test("a language that the engine does not know is not printed in the machine's", () => {
    const unknown = buildWords<string>(textOf("qaa", [], { digits: "arab" }));
    expect([unknown.formats, unknown.number(1234), unknown.category(1)]).toEqual(["en-u-ca-gregory-nu-arab", "١٬٢٣٤", "other"]);
  });

  test("a tag that is none prints like English", () => {
    const odd = buildWords<string>(textOf("not a tag", [["not a tag", "a = { NUMBER($n) }\n"]]));
    expect(odd.t("a", { n: 1234 })).toBe("1,234");
  });

  test("the Ethiopic calendar has no placeholder for an era", () => {
    const amharic = buildWords<string>(textOf("am", [], { calendar: "ethiopic" }));
    expect(amharic.day("2026-11-24")).not.toMatch(/ERA/);
    expect(amharic.day("2026-11-24")).toContain("2019");
  });
});

describe("days and ages in English", () => {
  test("a day in each length", () => {
    const on = "2026-11-24";
    expect([english.dayShort(on), english.day(on), english.month(on)]).toEqual(["24 Nov", "24 Nov 2026", "November 2026"]);
    expect(english.weekday(on)).toMatch(/^Tue,? 24 Nov$/);
    expect([english.time("08:52"), english.time("late"), english.day("2026-02-30")]).toEqual(["08:52", "late", "2026-02-30"]);
  });

  const fuzzy = (from: string | null, to: string | null, over: { about?: boolean; calendar?: string; as_typed?: string } = {}) =>
    plain(english.fuzzy({ from, to, about: false, calendar: "gregorian", as_typed: "", ...over }));

  test("a whole month or year is said as such, roughly or not", () => {
    expect(fuzzy("2009-01-01", "2009-12-31")).toBe("2009");
    expect(fuzzy("2009-01-01", "2009-12-31", { about: true })).toBe("about 2009");
    expect(fuzzy("2024-02-01", "2024-02-29")).toBe("February 2024");
    expect(fuzzy("2024-02-01", "2024-02-28")).toBe("between 1 Feb 2024 and 28 Feb 2024");
    expect(fuzzy("2026-11-24", "2026-11-24")).toBe("24 Nov 2026");
  });

  test("a year of another calendar keeps that calendar's number", () => {
    expect(fuzzy("2006-03-21", "2007-03-20", { calendar: "persian" })).toMatch(/^1385/);
  });

  test("half known and unknown dates say so", () => {
    expect(fuzzy("2009-01-01", null)).toBe("1 Jan 2009 or later");
    expect(fuzzy(null, "2009-01-01")).toBe("1 Jan 2009 or earlier");
    expect(fuzzy(null, null, { as_typed: "long ago" })).toBe("long ago");
    expect(fuzzy(null, null)).toBe("date not known");
  });

  test("ages are said as far as they are known", () => {
    const age = (from_years: number | null, to_years: number | null, about = false) => plain(english.age({ from_years, to_years, about }));
    expect([age(1, 1), age(16, 16, true), age(25, 27), age(18, null), age(null, 17), age(null, null)]).toEqual([
      "1 year",
      "about 16 years",
      "25 to 27 years",
      "18 years or older",
      "17 years or younger",
      "age not known",
    ]);
  });
});

function Form(): ReactElement {
  const words = useWords();
  const [typed, setTyped] = useState("");
  return (
    <label>
      {words.t(A)}
      <input value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}

describe("in React", () => {
  afterEach(() => {
    document.body.innerHTML = "";
  });

  test("a saved file is on screen and what is half typed stays", () => {
    const { rerender } = render(
      <WordsProvider text={textOf("en", [["en", "a = Name\n"]])}>
        <Form />
      </WordsProvider>,
    );
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "half ty" } });
    rerender(
      <WordsProvider text={textOf("ar", [["ar", "a = الاسم\n"]], { dir: "rtl" })}>
        <Form />
      </WordsProvider>,
    );
    expect(screen.getByText("الاسم")).toBeTruthy();
    expect((screen.getByRole("textbox") as HTMLInputElement).value).toBe("half ty");
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
  });

  test("an argument may be an element and the sentence stays whole", () => {
    const { container } = render(
      <WordsProvider text={textOf("en", [["en", "a = { $days } days with { $name }.\n"]])}>
        <Words id={A} args={{ days: 3, name: <strong>Ana</strong> }} />
      </WordsProvider>,
    );
    expect(plain(container.textContent ?? "")).toBe("3 days with Ana.");
    expect(container.querySelector("strong")?.textContent).toBe("Ana");
  });
});
