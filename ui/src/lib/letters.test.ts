// The page folds letters as the core does: tests/golden/letters.json is written by a test of the core.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { foldLetters } from "./letters";

type Golden = { exceptions: [number, string][]; words: [string, string][] };
const GOLDEN: Golden = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../tests/golden/letters.json"), "utf8"));

test("each_letter_that_is_not_folded_to_its_lower_case_is_folded_as_in_the_core", () => {
  expect(GOLDEN.exceptions.length).toBeGreaterThan(200);
  expect(GOLDEN.exceptions.filter(([letter, folded]) => foldLetters(String.fromCodePoint(letter)) !== folded)).toEqual([]);
});

test("words_of_many_scripts_are_folded_as_in_the_core", () => {
  expect(GOLDEN.words.map(([word]) => [word, foldLetters(word)])).toEqual(GOLDEN.words);
});
