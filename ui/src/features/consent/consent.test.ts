import { expect, test } from "vitest";
import type { LadderRow } from "../../lib/contract";
import type { ConsentForm } from "./ConsentDialog";
import { ladderSteps } from "./ladderSteps";
import { answerOf, recordsOf } from "./useRecordConsent";

const row = (state: LadderRow["state"], given_by: string, scope = "share_health"): LadderRow => ({
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
const health = (ladder: LadderRow[], child: boolean) => ladderSteps(ladder, child).find(({ scope }) => scope === "share_health");

test("notes_and_figures_are_on_the_ladder_before_anybody_asked", () => {
  expect(ladderSteps([], false).map(({ scope, state }) => `${scope} ${state}`)).toEqual([
    "case_management not_asked",
    "statistics not_asked",
  ]);
});

test("for_a_child_it_is_yes_only_where_child_and_guardian_both_said_so", () => {
  expect(health([row("given", "guardian"), row("assent", "child")], true)).toMatchObject({ state: "given", missing: null });
  expect(health([row("given", "guardian")], true)).toMatchObject({ missing: "assent" });
  expect(health([row("assent", "child")], true)).toMatchObject({ missing: "guardian" });
});

test("a_childs_own_yes_is_never_taken_for_the_guardians_whoever_it_was_written_down_as", () => {
  expect(health([row("given", "person")], true)).toMatchObject({ state: "assent", missing: "guardian" });
  expect(health([row("given", "person"), row("given", "guardian")], true)).toMatchObject({ state: "given", missing: null });
  expect(health([row("given", "person")], false)).toMatchObject({ state: "given", missing: null });
});

test("one_no_outweighs_the_other_yes", () => {
  expect(health([row("given", "guardian"), row("refused", "child")], true)).toMatchObject({ state: "refused" });
});

const form: ConsentForm = {
  scopes: ["share_health"],
  recipient: null,
  state: "given",
  given_by: "guardian",
  assent: "given",
  mode: "verbal_witnessed",
  language: "wol",
  interpreter: true,
  valid_until: null,
  reason: "",
};

test("a_childs_assent_and_the_guardians_yes_are_two_records", () => {
  expect(recordsOf("c", form, true).map(({ state, given_by, assent }) => [state, given_by, assent])).toEqual([
    ["assent", "child", true],
    ["given", "guardian", null],
  ]);
  expect(recordsOf("c", { ...form, given_by: "person", assent: null }, false)).toHaveLength(1);
});

test("nothing_is_written_where_no_scope_or_no_answer_was_chosen", () => {
  expect(answerOf({ ...form, scopes: [] }, false)).toBe(null);
  expect(answerOf({ ...form, state: null, assent: null }, true)).toBe(null);
});
