import { expect, test } from "vitest";
import type { LadderRow } from "../../lib/contract";
import { consentWords } from "./consentWords";

const row = (scope: string, state: LadderRow["state"], given_by = "person"): LadderRow => ({
  scope,
  state,
  recipient: null,
  on: null,
  language: null,
  mode: null,
  valid_until: null,
  given_by,
  ask_again_on: null,
  record: null,
});
const says = (ladder: LadderRow[], child = false) => consentWords(ladder, child).map((word) => `${word.id} ${word.says}`);

test("silence_is_not_asked_and_never_yes", () => {
  expect(says([])).toEqual(["notes not_asked", "sharing not_asked", "figures not_asked"]);
});

test("one_yes_among_the_recipients_is_some", () => {
  expect(says([row("share_health", "given"), row("share_security", "refused")])[1]).toBe("sharing some");
  expect(says([row("share_security", "refused")])[1]).toBe("sharing refused");
});

test("a_withdrawal_is_said_before_an_older_yes", () => {
  expect(says([row("statistics", "given"), row("statistics", "withdrawn")])[2]).toBe("figures withdrawn");
});

test("a_childs_assent_never_stands_for_the_guardian_nor_the_guardian_for_the_child", () => {
  expect(says([row("case_management", "assent", "child")], true)).toEqual(["assent assent", "guardian not_asked", "figures not_asked"]);
  expect(says([row("case_management", "given", "guardian")], true)).toEqual(["assent not_asked", "guardian given", "figures not_asked"]);
});

test("a_child_is_counted_only_where_both_said_yes_and_the_word_says_what_is_missing", () => {
  const figures = (...rows: LadderRow[]) => says(rows, true)[2];
  expect(figures(row("statistics", "given", "guardian"))).toBe("figures not_asked");
  expect(figures(row("statistics", "assent", "child"))).toBe("figures not_asked");
  expect(figures(row("statistics", "assent", "child"), row("statistics", "not_now", "guardian"))).toBe("figures not_now");
  expect(figures(row("statistics", "assent", "child"), row("statistics", "given", "guardian"))).toBe("figures given");
  expect(figures(row("statistics", "refused", "child"), row("statistics", "given", "guardian"))).toBe("figures refused");
});
