import { expect, test } from "vitest";
import { readSixWords } from "./sixWords";

test("capitals_commas_and_spaces_do_not_matter", () => {
  expect(readSixWords("  Repost, EXCITABLE  empty\nquickstep. condiment/catalog ")).toEqual({
    parts: ["repost", "excitable", "empty", "quickstep", "condiment", "catalog"],
    kind: "words",
    complete: true,
    sent: "repost excitable empty quickstep condiment catalog",
  });
});

test("a_word_with_a_hyphen_is_one_word", () => {
  expect(readSixWords("yo-yo felt-tip").parts).toEqual(["yo-yo", "felt-tip"]);
});

test("digits_come_in_groups_of_four_however_they_were_typed_and_in_any_script", () => {
  const heard = { kind: "digits", complete: true, sent: "1511 1572 7451 8286 4683 8271" };
  expect(readSixWords("151115727451828646838271")).toMatchObject(heard);
  expect(readSixWords("١٥١١-١٥٧٢ ٧٤٥١ ٨٢٨٦ ٤٦٨٣ ٨٢٧١")).toMatchObject(heard);
});

test("five_or_seven_are_not_six", () => {
  expect(readSixWords("a b c d e").complete).toBe(false);
  expect(readSixWords("a b c d e f g").complete).toBe(false);
  expect(readSixWords("1511 1572 7451 8286 4683 827").complete).toBe(false);
  expect(readSixWords("").complete).toBe(false);
});
