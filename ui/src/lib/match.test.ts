import { expect, test } from "vitest";
import { completionOf, findMatches } from "./match";

const services = [
  { id: "safe_accommodation", name: "Safe accommodation", other: ["shelter", "bed"] },
  { id: "clothing_nfi", name: "Clothing and essential items", other: ["shoes"] },
  { id: "education", name: "École de l’après-midi" },
  { id: "legal_aid", name: "مساعدة قانونية" },
];
const ids = (typed: string) => findMatches(typed, services).map(({ id }) => id);

test("the_beginning_of_the_name_goes_before_other_words_for_it", () => {
  expect(ids("sa")).toEqual(["safe_accommodation"]);
  expect(ids("sh")).toEqual(["safe_accommodation", "clothing_nfi"]);
});

test("accents_case_and_arabic_letter_shapes_do_not_matter", () => {
  expect(ids("ECO")).toEqual(["education"]);
  expect(ids("مساعده")).toEqual(["legal_aid"]);
});

test("the_name_of_the_code_is_understood_too", () => {
  expect(ids("nfi")).toEqual(["clothing_nfi"]);
});

test("nothing_typed_leaves_the_order_alone_and_nonsense_finds_nothing", () => {
  expect(ids("")).toHaveLength(4);
  expect(ids("zzz")).toEqual([]);
});

test("the_ghost_is_what_is_still_missing", () => {
  expect(completionOf("Éc", "École")).toBe("ole");
  expect(completionOf("sh", "Safe accommodation")).toBe("");
});
