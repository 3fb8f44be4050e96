// A long name in a hint, in every script.
import { expect, test } from "vitest";
import { shortenName } from "./names";

test("a_name_that_fits_is_left_alone", () => {
  expect(shortenName("Selam")).toBe("Selam");
  expect(shortenName("x".repeat(48))).toBe("x".repeat(48));
});

test("a_long_name_is_cut_between_letters_and_says_so", () => {
  expect(shortenName("x".repeat(49))).toBe(`${"x".repeat(47)}…`);
  // A letter with its marks is one: none is torn from it.
  for (const letter of ["é".normalize("NFD"), "கி", "ถ้", "👩‍👧"]) {
    expect(shortenName(letter.repeat(60))).toBe(`${letter.repeat(47)}…`);
  }
  expect(shortenName(`${"name ".repeat(20)}`)).toBe(`${"name ".repeat(9)}na…`);
});
