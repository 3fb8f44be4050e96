import { expect, test } from "vitest";
import { decimalToNumber, readDecimal } from "./values";

test("a_number_is_exact_whatever_its_digits_and_its_point", () => {
  expect(readDecimal("24")).toEqual([24, 0]);
  expect(readDecimal("1,50")).toEqual([15, -1]);
  expect(readDecimal("٢٫٥")).toEqual([25, -1]);
  expect(readDecimal("۱۲")).toEqual([12, 0]);
});

test("what_is_no_number_is_not_guessed_at", () => {
  for (const typed of ["", "a few", "1.2.3", "-4", "1e3"]) expect(readDecimal(typed)).toBe(null);
});

test("a_decimal_is_shown_as_the_number_that_was_typed", () => {
  expect(decimalToNumber([15, -1])).toBe(1.5);
  expect(decimalToNumber([12, 2])).toBe(1200);
});
