// The caseworker's job from the keyboard, against the Gallery's answers; every request is written down and looked at.
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SELAM, selam, sentReferral, TAMU, tamu } from "../gallery/fixtures/case";
import { caseRows } from "../gallery/fixtures/people";
import { fieldsOf, person } from "../gallery/fixtures/records";
import { draftReferral, leftReferral, preview, verdicts } from "../gallery/fixtures/referral";
import { fullDay } from "../gallery/fixtures/today";
import { type Answers, refused } from "../gallery/state";
import type { Fields, ReferralView } from "../lib/contract";
import type { Place } from "../lib/places";
import { plain } from "../lib/words";
import { renderState, settle } from "../test/renderState";

type Asked = { name: string; payload: unknown };
const written = { record: "new-1", saved_at: "2026-11-24T08:53:00Z" };

/** Draws a place and notes what is asked of the core. */
async function at(place: Place, answers: Answers = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  const note =
    (name: string, answer: unknown) =>
    (payload: unknown): unknown => {
      asked.push({ name, payload });
      return answer;
    };
  const writes = Object.fromEntries(
    [
      "record_assistance",
      "write_note",
      "add_task",
      "finish_task",
      "record_consent",
      "withdraw_consent",
      "edit_record",
      "create_record",
      "settle_conflict",
      "draft_referral",
      "send_referral",
      "answer_referral",
      "save_organisation",
    ].map((name) => [name, note(name, written)]),
  );
  (window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }).happyDOM.setViewport({
    width: 1280,
    height: 800,
  });
  const all = {
    show_case: ({ case: id }: { case: string }) => (id === TAMU ? tamu("en") : selam("en")),
    show_record: ({ kind, record }: { kind: string; record: string }) =>
      kind === "person"
        ? person(record)
        : {
            kind,
            record,
            parent: null,
            hidden: [],
            unsettled: {},
            voided: false,
            fields: kind === "note" ? { text: { state: "known", value: "The kitchen was hers." } } : fieldsOf(kind),
          },
    start_case: note("start_case", { case: SELAM, code: "K7-300" }),
    weigh_recipients: verdicts,
    preview_referral: ({ ticked }: { ticked: string[] | null }) => preview(ticked),
    ...writes,
    ...answers,
  } as Answers;
  await renderState({ screen: "test", state: "test", place, answers: () => all });
  return asked;
}

const said = (asked: Asked[], name: string) =>
  asked.filter((one) => one.name === name).map((one) => one.payload as Record<string, unknown>);
const key = (code: string, name: string, ctrlKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: name, ctrlKey });

test("an_assistance_is_recorded_in_ten_keystrokes_from_anywhere", async () => {
  const asked = await at({ at: "today" });
  const user = userEvent.setup();
  let strokes = 0;
  const press = async (keys: string) => {
    strokes += 1;
    await user.keyboard(keys);
    await settle(30);
  };
  await press("{Control>}[KeyK]{/Control}");
  // A browser keeps the focus that the field takes as it appears; Happy DOM gives it to the dialog.
  screen.getByRole("combobox").focus();
  for (const letter of "sel") await press(letter);
  await settle(100);
  await press("{Enter}");
  await waitFor(() => expect(document.querySelector("main h1")?.textContent).toBe("Selam"));
  await settle(100);
  await press("[KeyA]");
  for (const letter of "sh") await press(letter);
  await press("{Enter}");
  await settle(50);
  expect(said(asked, "record_assistance")).toEqual([
    expect.objectContaining({ case: SELAM, service_type: "safe_accommodation", on: null, quantity: null }),
  ]);
  expect(strokes).toBeLessThanOrEqual(10);
});

const NOTE = /^Write a note/;

test.each([
  ["x", 60_000],
  ["ж", 30_000],
  ["م", 30_000],
  ["字", 20_000],
])("a_long_statement_of_%s_is_told_how_much_of_it_fits_before_it_is_saved", async (letter, fits) => {
  const asked = await at({ at: "case", case: SELAM, verb: "note" });
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: NOTE });
  const save = () => screen.getByRole<HTMLButtonElement>("button", { name: /^Save/ });
  fireEvent.change(field, { target: { value: letter.repeat(fits + 7) } });
  await settle(700);
  const told = plain(screen.getByRole("main").textContent ?? "");
  expect(told).toContain("7 characters too many");
  expect(told).toContain(`The first ${new Intl.NumberFormat("en").format(fits)} characters fit`);
  expect(save().disabled).toBe(true);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  await settle(50);
  expect(said(asked, "write_note")).toEqual([]);
  expect(field.value.length).toBe(fits + 7);
  fireEvent.change(field, { target: { value: ` ${letter.repeat(fits)}\n` } });
  await settle(50);
  expect(save().disabled).toBe(false);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  await settle(50);
  expect(said(asked, "write_note")).toEqual([expect.objectContaining({ text: letter.repeat(fits) })]);
});

test("what_is_too_long_to_be_kept_until_it_is_saved_is_told_at_once", async () => {
  await at({ at: "case", case: SELAM, verb: "note" }, { keep_draft: refused("draft-too-long") });
  fireEvent.change(screen.getByRole("textbox", { name: NOTE }), { target: { value: "a statement" } });
  await settle(1000);
  expect(screen.getByRole("main").textContent).toContain("This is too long to be kept as a draft");
});

test("tab_opens_the_details_and_an_amount_is_exact", async () => {
  const asked = await at({ at: "case", case: SELAM, verb: "assistance" });
  const user = userEvent.setup();
  await user.keyboard("tran");
  await user.keyboard("{Tab}");
  await settle(50);
  expect(document.activeElement?.closest("form")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "How much" }), "1,5");
  fireEvent.keyDown(document.activeElement as Element, { key: "Enter", ctrlKey: true });
  await settle(50);
  expect(said(asked, "record_assistance")[0]).toMatchObject({ service_type: "transport", quantity: [15, -1] });
});

test("n_writes_a_note_and_ctrl_enter_saves_it", async () => {
  const asked = await at({ at: "case", case: SELAM });
  const user = userEvent.setup();
  key("KeyN", "n");
  await settle(30);
  await user.keyboard("Two lines{Enter}of text");
  key("Enter", "Enter", true);
  await settle(50);
  expect(said(asked, "write_note")).toEqual([expect.objectContaining({ case: SELAM, text: "Two lines\nof text", sensitive: false })]);
});

test("f_sets_a_follow_up_for_tomorrow", async () => {
  const asked = await at({ at: "case", case: SELAM });
  const user = userEvent.setup();
  key("KeyF", "f");
  await settle(30);
  await user.keyboard("Call the school{Enter}");
  await settle(50);
  expect(said(asked, "add_task")).toEqual([{ case: SELAM, text: "Call the school", due_on: "2026-11-25", time: null, kind: null }]);
});

test("keys_are_told_by_their_place_whatever_the_layout", async () => {
  await at({ at: "case", case: SELAM });
  key("KeyN", "т");
  await settle(30);
  expect(document.activeElement?.tagName).toBe("TEXTAREA");
});

test("a_folded_passage_shows_while_space_is_held_and_no_longer", async () => {
  await at({ at: "case", case: SELAM });
  const fold = screen.getByRole("button", { name: /What she told us/ });
  fold.focus();
  expect(screen.queryAllByText("The kitchen was hers.")).toEqual([]);
  fireEvent.keyDown(fold, { key: " " });
  await settle(50);
  expect(screen.getAllByText("The kitchen was hers.").length).toBe(3);
  fireEvent.keyUp(fold, { key: " " });
  await settle(30);
  expect(screen.queryAllByText("The kitchen was hers.")).toEqual([]);
});

test("taking_back_is_one_act_on_the_step_itself", async () => {
  const asked = await at({ at: "case", case: SELAM });
  await userEvent.click(screen.getByRole("button", { name: /Take back.*Share with health services/ }));
  await settle(50);
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Take back" }));
  await settle(50);
  expect(said(asked, "withdraw_consent")).toEqual([
    { case: SELAM, scope: "share_health", recipient: null, given_by: "person", reason: null },
  ]);
});

test("who_may_be_under_18_has_a_page_of_a_child", async () => {
  await at({ at: "case", case: TAMU });
  expect(screen.getByRole("heading", { name: "Cared for as a child" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Guardian" })).toBeTruthy();
  expect(screen.getAllByRole("heading", { name: "Best interests" }).length).toBe(1);
});

test("an_adult_has_no_part_of_a_child_on_the_page", async () => {
  await at({ at: "case", case: SELAM });
  expect(screen.queryByRole("heading", { name: "Best interests" })).toBe(null);
  expect(screen.queryByRole("heading", { name: "Cared for as a child" })).toBe(null);
});

test("intake_asks_nothing_that_must_be_answered", async () => {
  const asked = await at({ at: "intake" }, { list_cases: { total: 0, rows: [], possible: false } });
  key("Enter", "Enter", true);
  await settle(50);
  expect(said(asked, "start_case")).toEqual([
    { alias: null, language: null, with_interpreter: null, age: null, needs: [], notes_consent: null },
  ]);
});

test("intake_reads_the_age_back_and_says_that_it_may_be_a_child", async () => {
  await at(
    { at: "intake" },
    {
      list_cases: { total: 0, rows: [], possible: false },
      read_age: { age: { from_years: 15, to_years: 19, about: false }, may_be_under_18: true, birth: null },
    },
  );
  await userEvent.type(screen.getByRole("textbox", { name: "How old are you?" }), "15 to 19");
  await settle(300);
  expect(screen.getByText(/cared for as a child/)).toBeTruthy();
});

test("a_form_sends_only_what_was_changed", async () => {
  const asked = await at({ at: "record", case: SELAM, kind: "person", record: "p-0" });
  await userEvent.click(screen.getByRole("radio", { name: "they" }));
  await settle(30);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(50);
  expect(said(asked, "edit_record")).toEqual([{ kind: "person", record: "p-0", fields: { pronoun: { state: "known", value: "they" } } }]);
});

test("what_was_changed_back_is_not_a_change", async () => {
  await at({ at: "record", case: SELAM, kind: "person", record: "p-0" });
  await userEvent.click(screen.getByRole("radio", { name: "they" }));
  await userEvent.click(screen.getByRole("radio", { name: "she" }));
  await settle(30);
  expect(screen.getByRole("button", { name: "Save" }).hasAttribute("disabled")).toBe(true);
});

test("did_not_want_to_say_is_an_answer_and_reached_from_the_keyboard", async () => {
  const asked = await at({ at: "record", case: SELAM, kind: "person", record: "p-0" });
  const user = userEvent.setup();
  screen.getByRole("button", { name: /Why there is no answer.*Name used here/ }).focus();
  await user.keyboard("{Enter}");
  await settle(50);
  screen.getByRole("menuitem", { name: "did not want to say" }).focus();
  await user.keyboard("{Enter}");
  await settle(50);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await settle(50);
  const answer = (said(asked, "edit_record")[0]?.fields as Record<string, { state: string }>)?.name_used;
  expect(answer?.state).toBe("declined");
});

test("tab_goes_from_field_to_field_and_why_there_is_no_answer_is_a_key_within_it", async () => {
  const asked = await at({ at: "record", case: SELAM, kind: "person", record: "p-0" });
  const user = userEvent.setup();
  const field = screen.getByRole("textbox", { name: "Name used here" });
  expect(field.getAttribute("aria-keyshortcuts")).toBe("F2");
  const menu = screen.getByRole("button", { name: /Why there is no answer.*Name used here/ });
  expect(menu.title).toContain("F2");
  expect(menu.tabIndex).toBe(-1);
  field.focus();
  await settle(30);
  key("F2", "F2");
  await settle(50);
  expect(screen.getByRole("menuitem", { name: "did not want to say" })).toBeTruthy();
  await user.keyboard("{Escape}");
  await settle(50);
  expect(document.activeElement).toBe(field);
  await user.keyboard("{Tab}");
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
  // The chosen reason takes the field's place, and the focus with it.
  field.focus();
  await settle(30);
  key("F2", "F2");
  await settle(50);
  screen.getByRole("menuitem", { name: "did not want to say" }).focus();
  await user.keyboard("{Enter}");
  await settle(100);
  expect(document.activeElement?.textContent).toBe("Write an answer");
  await user.keyboard("{Enter}");
  await settle(100);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name used here" }));
  expect(said(asked, "edit_record")).toEqual([]);
});

test("two_answers_are_settled_by_keeping_one", async () => {
  const asked = await at({ at: "record", case: SELAM, kind: "person", record: "p-0" });
  await userEvent.click(screen.getAllByRole("button", { name: "This one holds" })[1] as HTMLElement);
  await settle(50);
  expect(said(asked, "settle_conflict")).toEqual([{ kind: "person", record: "p-0", field: "main_language", keep: "op-2" }]);
});

test("a_new_guardian_cannot_be_saved_without_what_the_record_needs", async () => {
  const asked = await at({ at: "record", case: TAMU, kind: "guardian", parent: "p-4" });
  expect(screen.getByRole("button", { name: "Save" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByRole("radio", { name: "Guardian appointed" }));
  await settle(30);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(50);
  expect(said(asked, "create_record")).toEqual([
    { kind: "guardian", parent: "p-4", fields: { status: { state: "known", value: "appointed" } } },
  ]);
});

const drafted: Answers = { show_case: { ...selam("en"), referrals: [draftReferral] } };

test("an_unfinished_referral_is_offered_before_a_second_one_of_its_kind_is_begun", async () => {
  const asked = await at({ at: "referral", case: SELAM }, drafted);
  const offered = () => screen.queryByRole("button", { name: "Go on with it" });
  expect(plain(screen.getByRole("main").textContent ?? "")).toContain("is begun and not finished");
  const choose = async (service: string) => {
    await userEvent.click(screen.getByRole("button", { name: /She needs/ }));
    await userEvent.click(screen.getByRole("option", { name: service }));
    await settle(100);
  };
  await choose("Food");
  expect(offered()).toBeNull();
  await choose("Health care");
  await userEvent.click(offered() as HTMLElement);
  await settle(100);
  expect(offered()).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Keep as a draft" }));
  await settle(50);
  expect(said(asked, "draft_referral")).toEqual([expect.objectContaining({ record: draftReferral.record })]);
});

test("a_tick_taken_away_leaves_the_page_and_the_numbers_close_up", async () => {
  await at({ at: "referral", case: SELAM, record: draftReferral.record }, drafted);
  const page = () => screen.getByRole("article").textContent ?? "";
  expect(page()).toContain("Main language");
  await userEvent.click(screen.getByRole("checkbox", { name: "Main language" }));
  await settle(100);
  expect(page()).not.toContain("Main language");
  expect(screen.getByText(/5.* lines, nothing else/)).toBeTruthy();
});

test("what_never_leaves_cannot_be_ticked", async () => {
  await at({ at: "referral", case: SELAM, record: draftReferral.record }, drafted);
  for (const shut of ["Note", "Agreed for safety"]) {
    expect((screen.getByRole("checkbox", { name: shut }) as HTMLInputElement).disabled).toBe(true);
  }
});

test("immigration_cannot_and_not_known_cannot_yet_each_with_its_reason", async () => {
  await at({ at: "referral", case: SELAM, record: draftReferral.record }, drafted);
  const rows = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => row.textContent ?? "");
  expect(rows.find((row) => row.includes("Border and Residence Office"))).toContain("immigration authority");
  expect(rows.find((row) => row.includes("St Brigid Infirmary"))).toContain("Note the answer");
});

test("given_by_hand_keeps_the_draft_first_and_then_the_day", async () => {
  const asked = await at({ at: "referral", case: SELAM, record: draftReferral.record }, drafted);
  await userEvent.click(screen.getByRole("button", { name: "Given by hand" }));
  await settle(50);
  await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
  await settle(100);
  const names = asked.map(({ name }) => name);
  expect(names.slice(names.indexOf("draft_referral"))).toEqual(["draft_referral", "send_referral"]);
  expect(said(asked, "send_referral")).toEqual([{ record: "new-1", by_hand_on: "2026-11-24" }]);
  expect(said(asked, "draft_referral")[0]?.ticked).toHaveLength(6);
});

test("what_was_typed_about_an_organisation_is_there_again_after_a_lock_and_gone_where_the_worker_cancels", async () => {
  const kept: unknown[] = [];
  const dropped: unknown[] = [];
  const asked = await at({ at: "organisations", record: "new" }, {
    read_draft: ({ slot }: { slot: string }) =>
      slot === "organisation/new" ? { value: { name: { state: "known", value: "Lumen" } }, kept_at: "2026-11-24T08:40:00Z" } : null,
    keep_draft: (payload: unknown) => {
      kept.push(payload);
      return { kept_at: "2026-11-24T08:53:00Z" };
    },
    drop_draft: (payload: unknown) => {
      dropped.push(payload);
      return {};
    },
  } as Answers);
  const name = () => within(screen.getByRole("dialog")).getAllByRole<HTMLInputElement>("textbox")[0] as HTMLInputElement;
  expect(name().value).toBe("Lumen");
  await userEvent.type(name(), "s");
  await settle(1000);
  expect(kept.at(-1)).toMatchObject({ slot: "organisation/new", value: { name: { state: "known", value: "Lumens" } } });
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await settle(50);
  expect(dropped).toEqual([{ slot: "organisation/new" }]);
  expect(said(asked, "save_organisation")).toEqual([]);
});

test("what_came_back_is_noted_and_a_no_needs_its_reason", async () => {
  const sent = { ...draftReferral, status: "sent", answers: sentReferral.answers, sent_on: "2026-11-20", waited_days: 4 };
  const asked = await at({ at: "referral", case: SELAM, record: draftReferral.record }, {
    show_case: { ...selam("en"), referrals: [sent] },
  } as Answers);
  const note = async () => {
    await userEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Note an answer" }));
    await settle(50);
    return within(screen.getByRole("dialog"));
  };
  const save = (dialog: Awaited<ReturnType<typeof note>>) => dialog.getByRole("button", { name: "Save" });
  let dialog = await note();
  expect(save(dialog).hasAttribute("disabled")).toBe(true);
  await userEvent.click(dialog.getByRole("radio", { name: "said no" }));
  expect(save(dialog).hasAttribute("disabled")).toBe(true);
  await userEvent.click(dialog.getAllByRole("radio").at(-1) as HTMLElement);
  await userEvent.click(save(dialog));
  await settle(100);
  dialog = await note();
  await userEvent.click(dialog.getByRole("radio", { name: "completed" }));
  await userEvent.click(save(dialog));
  await settle(100);
  const answers = said(asked, "answer_referral");
  expect(answers.map(({ answer, on }) => [answer, on])).toEqual([
    ["refused", "2026-11-24"],
    ["completed", "2026-11-24"],
  ]);
  expect(answers[0]?.refusal_reason).toBeTruthy();
  expect(answers[1]?.refusal_reason).toBe(null);
});

test("of_what_has_left_the_lines_are_named_and_none_is_shown_as_empty", async () => {
  await at({ at: "referral", case: SELAM, record: leftReferral.record }, { show_case: { ...selam("en"), referrals: [leftReferral] } });
  const page = within(screen.getByRole("article"));
  expect(page.getAllByRole("term").length).toBe(leftReferral.lines.length);
  expect(page.queryAllByRole("definition")).toEqual([]);
});

test("only_what_can_follow_is_offered_as_an_answer_and_each_day_is_told", async () => {
  const accepted: ReferralView = { ...leftReferral, status: "accepted", answers: ["completed", "withdrawn"], answered_on: "2026-11-20" };
  const place = { at: "referral", case: SELAM, record: accepted.record } as const;
  await at(place, { show_case: { ...selam("en"), referrals: [accepted] } });
  await userEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Note an answer" }));
  await settle(50);
  const offered = within(screen.getByRole("dialog")).getAllByRole("radio");
  expect(offered.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual(["completed", "taken back by the person"]);
  cleanup();
  const done: ReferralView = { ...accepted, status: "completed", answers: [], completed_on: "2026-11-23" };
  await at(place, { show_case: { ...selam("en"), referrals: [done] } });
  expect(plain(screen.getByRole("main").textContent ?? "")).toMatch(/Completed on\s*Monday,? 23 November 2026/);
  expect(screen.queryByRole("button", { name: "Note an answer" })).toBe(null);
});

test("a_child_whose_words_are_written_down_was_heard", async () => {
  const child = tamu("en");
  const step = (fields: Fields) => [{ record: "s-1", fields, due_on: null, waited_days: 0 }];
  const heard = async (fields: Fields) => {
    cleanup();
    await at(
      { at: "case", case: TAMU },
      { show_case: { ...child, child: child.child && { ...child.child, best_interests: step(fields) } } },
    );
    return screen.queryAllByText("his view was heard").length > 0;
  };
  const said: Fields[string] = { state: "known", value: "I want to stay with my brother." };
  expect(await heard({})).toBe(false);
  expect(await heard({ child_view: said })).toBe(true);
  expect(await heard({ child_view: said, child_heard: { state: "known", value: false } })).toBe(false);
});

test("a_very_long_name_leaves_room_in_a_hint_and_is_whole_in_the_title", async () => {
  const alias = `${"Maria da Conceição ".repeat(6)}Selam`;
  const show_case = { ...selam("en"), row: { ...selam("en").row, alias } };
  await at({ at: "case", case: SELAM, verb: "task" }, { show_case });
  const told = screen.getByText(/^For/);
  expect(plain(told.textContent ?? "")).toMatch(/^For Maria .{30,44}… · tomorrow$/);
  expect(told.querySelector("bdi")?.title).toBe(alias);
  cleanup();
  await at({ at: "case", case: SELAM, verb: "consent" }, { show_case });
  const title = screen.getByRole("heading", { level: 2, name: new RegExp(alias) });
  expect(title.title).toContain(alias);
});

test("enter_in_a_field_of_one_line_saves_a_form_above_the_page_as_soon_as_its_day_is_understood", async () => {
  const sent: ReferralView = { ...draftReferral, status: "sent", sent_on: "2026-11-20", waited_days: 4, answers: ["accepted", "refused"] };
  const read_date = { date: { from: "2026-11-23", to: "2026-11-23", about: false, calendar: "gregory", as_typed: "yesterday" } };
  const asked = await at({ at: "referral", case: SELAM, record: draftReferral.record }, {
    show_case: { ...selam("en"), referrals: [sent] },
    read_date,
  } as Answers);
  await userEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Note an answer" }));
  await settle(50);
  const day = () => within(screen.getByRole("dialog")).getByRole("textbox");
  await userEvent.type(day(), "{Enter}");
  expect(said(asked, "answer_referral")).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: "accepted" }));
  // The form still holds the day from before the typing.
  await userEvent.clear(day());
  await userEvent.type(day(), "yesterday{Enter}");
  expect(said(asked, "answer_referral")).toEqual([]);
  await settle(300);
  expect(said(asked, "answer_referral")).toEqual([expect.objectContaining({ answer: "accepted", on: "2026-11-23" })]);
});

test("enter_takes_nothing_out_and_takes_no_consent_back", async () => {
  const asked = await at({ at: "record", case: SELAM, kind: "note", record: "n-1" }, {
    void_record: written,
    withdraw_consent: written,
  } as Answers);
  await userEvent.click(screen.getByRole("button", { name: /take out/i }));
  await settle(50);
  await userEvent.type(within(screen.getByRole("dialog")).getByRole("textbox"), "twice{Enter}");
  await settle(50);
  expect(screen.getByRole("dialog")).toBeTruthy();
  expect(asked.filter(({ name }) => name === "void_record")).toEqual([]);
});

test("a_best_interests_step_is_made_with_the_day_on_which_it_is_due", async () => {
  const asked = await at(
    { at: "record", case: TAMU, kind: "best_interests", parent: TAMU },
    { read_date: { date: { from: "2026-12-01", to: "2026-12-01", about: false, calendar: "gregorian", as_typed: "1 Dec 2026" } } },
  );
  await userEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
  await userEvent.type(screen.getByRole("textbox", { name: /due/i }), "1 Dec 2026");
  await settle(300);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(50);
  expect(said(asked, "create_record")[0]).toMatchObject({
    kind: "best_interests",
    parent: TAMU,
    fields: { due_on: { state: "known", value: "2026-12-01" } },
  });
});

test("who_is_quicker_than_the_reading_of_a_day_does_not_lose_it", async () => {
  const asked = await at(
    { at: "record", case: TAMU, kind: "best_interests", parent: TAMU },
    { read_date: { date: { from: "2026-12-01", to: "2026-12-01", about: false, calendar: "gregorian", as_typed: "1 Dec 2026" } } },
  );
  await userEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
  await userEvent.type(screen.getByRole("textbox", { name: /due/i }), "1 Dec 2026");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(400);
  expect(said(asked, "create_record").map(({ fields }) => fields)).toEqual([
    expect.objectContaining({ due_on: { state: "known", value: "2026-12-01" } }),
  ]);
});

test("a_day_that_is_the_only_change_can_be_saved_before_it_is_read", async () => {
  const asked = await at(
    { at: "record", case: TAMU, kind: "best_interests", parent: TAMU, record: "s-1" },
    {
      show_record: { ...person("s-1"), kind: "best_interests", fields: { kind: { state: "known", value: "bia" } }, unsettled: {} },
      read_date: { date: { from: "2026-12-01", to: "2026-12-01", about: false, calendar: "gregorian", as_typed: "1 Dec 2026" } },
    },
  );
  await userEvent.type(screen.getByRole("textbox", { name: /due/i }), "1 Dec 2026");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(400);
  expect(said(asked, "edit_record").map(({ fields }) => fields)).toEqual([{ due_on: { state: "known", value: "2026-12-01" } }]);
});

test.each([
  [{ undone: "add_task" }, "Taken back: a follow-up was added"],
  [refused("undo-written-over", { act: "edit_record" }), "“a change was made” cannot be taken back: somebody has written over it since."],
  [{ undone: null }, "There is nothing to take back."],
])("taking_back_says_what_it_was_or_why_it_cannot_be", async (answer, sentence) => {
  await at({ at: "cases" }, { undo: answer });
  fireEvent.keyDown(document.body, { code: "KeyZ", key: "z", ctrlKey: true });
  await settle(50);
  const toasts = screen.getAllByRole("status").map((place) => plain(place.textContent ?? ""));
  expect(toasts.join(" ")).toContain(sentence);
});

test("taking_back_names_the_act_in_words_whatever_it_was", async () => {
  const acts = [
    "start_case",
    "record_assistance",
    "write_note",
    "add_task",
    "finish_task",
    "draft_referral",
    "create_record",
    "edit_record",
    "void_record",
    "save_organisation",
  ];
  const left = [...acts];
  await at({ at: "case", case: SELAM }, { undo: () => ({ undone: left.shift() ?? null }) });
  for (const act of acts) {
    key("KeyZ", "z", true);
    await settle(30);
    expect(document.body.textContent).toContain("Taken back: ");
    expect(document.body.textContent).not.toContain(act);
  }
  expect(left).toEqual([]);
});

test("letters_of_a_language_and_enter_are_enough_and_one_that_alone_fits_is_kept_on_tab", async () => {
  const asked = await at({ at: "intake" });
  const user = userEvent.setup();
  const language = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Which language do we speak together?" });
  await user.type(language(), "tigri");
  expect(screen.getByRole("option", { name: "Tigrinya" }).hasAttribute("data-focused")).toBe(true);
  await user.keyboard("{Enter}");
  expect(language().value).toBe("Tigrinya");
  await user.clear(language());
  await user.type(language(), "tig{Tab}");
  expect(language().value).not.toBe("Tigre");
  await user.clear(language());
  await user.type(language(), "amhar{Tab}");
  expect(language().value).toBe("Amharic");
  key("Enter", "Enter", true);
  await settle(50);
  expect(said(asked, "start_case")).toEqual([expect.objectContaining({ language: "amh" })]);
});

test("a_press_beside_a_form_above_the_page_does_not_throw_away_what_was_answered", async () => {
  await at({ at: "case", case: SELAM, verb: "consent" });
  const veil = document.querySelector("[data-rac][class*=veil]") as Element;
  await userEvent.click(veil);
  await settle(50);
  expect(screen.queryByRole("dialog")).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  await settle(50);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a_draft_says_what_it_is_of_and_opens_where_it_lies", async () => {
  const kept_at = "2026-11-24T08:44:00Z";
  const drafts = [
    { slot: `record/best_interests/new-${TAMU}`, case: TAMU, alias: "Tamu", kept_at },
    { slot: "organisation/new", case: null, alias: null, kept_at },
    { slot: `note/${SELAM}`, case: SELAM, alias: "Selam", kept_at },
    { slot: `referral/new-${SELAM}`, case: SELAM, alias: "Selam", kept_at },
  ];
  const opens = async (name: RegExp) => {
    await at({ at: "today" }, { show_today: { ...fullDay("en"), drafts } });
    await userEvent.click(screen.getByRole("button", { name }));
    await settle(100);
    const shown = `${document.querySelector("main h1")?.textContent} ${document.activeElement?.tagName} ${document.querySelector("[role=dialog]")?.textContent ?? ""}`;
    cleanup();
    return shown;
  };
  expect(await opens(/Best interests of the child.*Tamu/)).toContain("Best interests of the child");
  expect(await opens(/Note.*Selam.*kept/)).toContain("TEXTAREA");
  expect(await opens(/Referral.*Selam.*kept/)).toContain("Refer");
  expect(await opens(/Organisation.*kept/)).toContain("Add an organisation");
});

test("an_age_that_was_told_as_about_right_is_seen_again_in_the_words_in_which_it_was_told", async () => {
  await at({ at: "case", case: TAMU });
  expect(plain(screen.getByRole("main").textContent ?? "")).toContain("15 to 19, told “about 17”");
});

test("how_to_reach_the_person_is_two_answers_that_each_keep_their_own_direction", async () => {
  await at({ at: "case", case: SELAM });
  const reach = screen.getByText(/Reach her/).parentElement;
  expect([...(reach?.querySelectorAll("bdi") ?? [])].length).toBe(2);
});

test("a_day_that_could_not_be_read_is_not_left_out_in_silence", async () => {
  const asked = await at({ at: "record", case: TAMU, kind: "best_interests", parent: TAMU }, { read_date: { date: null } });
  await userEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
  await userEvent.type(screen.getByRole("textbox", { name: /due/i }), "tomorrow");
  await settle(300);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await settle(50);
  expect(said(asked, "create_record")).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /due/i }));
});

test("a_due_day_is_asked_for_as_one_to_come_and_its_advice_fits_it", async () => {
  const asked: unknown[] = [];
  const read_date = (payload: { typed: string }) => {
    asked.push(payload);
    return { date: null };
  };
  await at({ at: "case", case: SELAM, verb: "task" }, { read_date } as Answers);
  await userEvent.click(screen.getByRole("radio", { name: "another day" }));
  await userEvent.type(screen.getByRole("textbox", { name: "By when" }), "soon");
  await settle(300);
  expect(asked.at(-1)).toEqual({ typed: "soon", calendar: null, ahead: true });
  const advice = plain(screen.getByRole("main").textContent ?? "");
  expect(advice).toContain("“1 December”, “tomorrow” or “in 3 days”");
  expect(advice).not.toContain("2009");
});

test("a_day_on_which_something_happened_is_not_asked_for_as_one_to_come", async () => {
  const asked: unknown[] = [];
  const read_date = (payload: { typed: string }) => {
    asked.push(payload);
    return { date: null };
  };
  await at({ at: "record", case: TAMU, kind: "best_interests", parent: TAMU }, { read_date } as Answers);
  for (const [name, ahead] of [
    [/opened/i, false],
    [/due/i, true],
    [/again/i, true],
  ] as const) {
    await userEvent.type(screen.getByRole("textbox", { name }), "soon");
    await settle(300);
    expect(asked.at(-1)).toEqual({ typed: "soon", calendar: null, ahead });
  }
});

test("a_referral_that_was_given_today_waits_for_an_answer_too", async () => {
  const sent = { ...draftReferral, status: "sent" as const, answers: sentReferral.answers, sent_on: "2026-11-24", waited_days: 0 };
  await at({ at: "referrals" }, { list_referrals: [sent] });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("One referral waits for an answer.");
});

test("the_list_begins_with_whom_nobody_saw_for_longest_and_is_as_the_worker_left_it_on_coming_back", async () => {
  const asked: unknown[] = [];
  const list = (payload: { from: number; count: number }) => {
    asked.push(payload);
    return { total: 300, rows: caseRows(payload.from, payload.count, 300), possible: false };
  };
  await at({ at: "cases" }, { list_cases: list });
  await settle(50);
  const head = () => screen.getByRole("columnheader", { name: "Last entry" });
  expect(head().getAttribute("aria-sort")).toBeNull();
  await userEvent.click(within(head()).getByRole("button"));
  await settle(50);
  expect(head().getAttribute("aria-sort")).toBe("ascending");
  expect(asked.at(-1)).toEqual({ find: "", view: "open", order: "last", from: 0, count: 100 });

  await userEvent.click(screen.getByRole("radio", { name: "Mine" }));
  await settle(50);
  const rows = () => screen.getAllByRole("row").slice(1);
  await userEvent.click(rows()[3] as HTMLElement);
  await settle(50);
  await userEvent.click(within(screen.getByRole("navigation")).getByText("Cases"));
  await settle(80);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Mine" }).checked).toBe(true);
  expect(head().getAttribute("aria-sort")).toBe("ascending");
  expect(rows().map((row) => row.tabIndex)).toContain(0);
  expect(rows()[3]?.tabIndex).toBe(0);
  expect(asked.at(-1)).toEqual({ find: "", view: "mine", order: "last", from: 0, count: 100 });

  await userEvent.click(within(head()).getByRole("button"));
  await settle(50);
  expect(head().getAttribute("aria-sort")).toBeNull();
});

test("what_was_typed_in_the_list_is_there_when_the_worker_comes_back_and_stands_in_the_order_of_the_search", async () => {
  await at({ at: "cases" }, { list_cases: ({ from, count }) => ({ total: 3, rows: caseRows(from, count, 3), possible: false }) });
  await settle(50);
  const field = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Alias, code or name" });
  await userEvent.type(field(), "sel");
  await settle(80);
  expect(within(screen.getByRole("columnheader", { name: "Last entry" })).queryByRole("button")).toBeNull();
  await userEvent.click(screen.getAllByRole("row")[2] as HTMLElement);
  await settle(50);
  await userEvent.click(within(screen.getByRole("navigation")).getByText("Cases"));
  await settle(80);
  expect(field().value).toBe("sel");
  for (const name of ["Today", "Cases"]) {
    await userEvent.click(within(screen.getByRole("navigation")).getByText(name));
    await settle(80);
  }
  expect(field().value, "from elsewhere the list is whole").toBe("");
});
