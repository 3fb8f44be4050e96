import { expect, test } from "vitest";
import { fieldOf } from "../../lib/labels";
import { isAsked, isWrittenByHand } from "./conditions";

const means = fieldOf("trafficking_experience", "means");

test("the_means_are_never_asked_of_a_child", () => {
  if (!means) throw new Error("no field");
  const adult = { may_be_under_18: false, hidden: [], fields: {} };
  expect(isAsked(means, adult)).toBe(true);
  expect(isAsked(means, { ...adult, may_be_under_18: true })).toBe(false);
  expect(isAsked(means, { ...adult, fields: { was_under_18: { state: "known", value: true } } })).toBe(false);
});

test("what_was_answered_is_never_hidden", () => {
  if (!means) throw new Error("no field");
  const fields = { means: { state: "known" as const, value: ["fraud"] } };
  expect(isAsked(means, { may_be_under_18: true, hidden: ["means"], fields })).toBe(true);
});

test("what_the_program_keeps_itself_is_not_in_a_form", () => {
  const of = (kind: string, name: string) => {
    const field = fieldOf(kind, name);
    return field ? isWrittenByHand(kind, field) : null;
  };
  expect(of("case", "code")).toBe(false);
  expect(of("case", "person")).toBe(false);
  expect(of("case", "needs")).toBe(true);
  expect(of("guardian", "organisation")).toBe(true);
});
