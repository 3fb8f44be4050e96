// Belonging, handing over, receiving and settling, against the Gallery's answers; every request is written down and looked at.
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { MINE, OURS, organisation, plan, seen } from "../gallery/fixtures/exchange";
import { type Answers, type GalleryState, refused } from "../gallery/state";
import { renderState, settle, stateOf } from "../test/renderState";

type Asked = { name: string; payload: unknown };

/** Draws a state of the Gallery without its hand, and notes what is asked of the core. */
async function at(screenName: string, state: string, more: Answers = {}): Promise<Asked[]> {
  const found = stateOf(screenName, state);
  const asked: Asked[] = [];
  const noting = (tag: string): Answers =>
    Object.fromEntries(
      Object.entries({ ...found.answers?.(tag), ...more }).map(([name, answer]) => [
        name,
        (payload: unknown) => {
          asked.push({ name, payload });
          return typeof answer === "function" ? (answer as (asked: unknown) => unknown)(payload) : answer;
        },
      ]),
    ) as Answers;
  const { act: _, ...still } = found;
  await renderState({ ...still, answers: noting } satisfies GalleryState);
  return asked;
}

const said = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).map((one) => one.payload);
const press = async (name: string | RegExp, place = 0) => {
  await userEvent.click(screen.getAllByRole("button", { name })[place] as HTMLElement);
  await settle(100);
};
const main = () => screen.getByRole("main").textContent ?? "";
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

test("nothing_is_written_before_the_main_button", async () => {
  const asked = await at("hand-over", "done");
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  expect(said(asked, "plan_hand_over").at(-1)).toEqual({ to: "ilir", cases: null, whole: false });
  expect(said(asked, "hand_over")).toEqual([]);
  await press("Write the file");
  expect(said(asked, "hand_over")).toHaveLength(1);
  expect(plain(main())).toContain("4f1c09ab77d2e613.amparo");
});

test("no_file_goes_to_a_key_before_its_six_words_were_heard_and_they_are_on_no_screen_until_then", async () => {
  const asked = await at("hand-over", "compare", { compare_words: { to: "ilir" } });
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  const words = organisation.members.find(({ handle }) => handle === "ilir")?.words?.words ?? [];
  expect(words).toHaveLength(6);
  expect(words.filter((word) => (document.body.textContent ?? "").includes(word))).toEqual([]);
  expect(screen.getByRole("button", { name: "Write the file" })).toHaveProperty("disabled", true);
  const field = screen.getByRole("textbox", { name: /The six words of/ });
  await userEvent.type(field, "one two three four five");
  expect(screen.getByRole("button", { name: "Compare" })).toHaveProperty("disabled", true);
  await userEvent.type(field, " six");
  await press("Compare");
  expect(said(asked, "compare_words")).toEqual([{ to: "ilir", words: "one two three four five six" }]);
});

test("h_on_a_case_hands_this_one_over", async () => {
  const asked = await at("case", "two-answers", { plan_hand_over: plan });
  fireEvent.keyDown(document.body, { code: "KeyH", key: "h" });
  await settle(200);
  await userEvent.click(screen.getByRole("radio", { name: /noor/ }));
  await settle(100);
  expect(said(asked, "plan_hand_over").at(-1)).toEqual({ to: "noor", cases: ["c-0"], whole: false });
});

test("a_case_in_which_two_answers_stand_says_so_and_leads_to_its_own", async () => {
  await at("case", "two-answers");
  expect(plain(main())).toContain("In 2 places two answers stand.");
  await press("Look at them");
  await settle(200);
  expect(plain(main())).not.toContain("Thu Hà");
});

test("a_folder_that_was_not_chosen_writes_nothing", async () => {
  const asked = await at("hand-over", "done", { choose_folder: null });
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  await press("Write the file");
  expect(said(asked, "hand_over")).toEqual([]);
});

test("what_stays_is_listed_by_code_with_its_reason_and_never_by_name", async () => {
  await at("hand-over", "plan");
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  const rows = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => plain(row.textContent ?? ""));
  for (const { code, alias } of plan.skipped) {
    const row = rows.find((one) => one.includes(code)) ?? "";
    expect(row).toMatch(/Support, and keeping this file/);
    if (alias) expect(row).not.toContain(alias);
  }
});

test("a_case_that_stays_leads_to_its_question_about_consent", async () => {
  await at("hand-over", "plan");
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  await press(/Ask about/);
  await settle(300);
  expect(screen.getByRole("dialog").textContent).toContain("For what");
});

test("with_no_case_left_it_says_why_and_cannot_be_written", async () => {
  await at("hand-over", "none-left");
  await userEvent.click(screen.getByRole("radio", { name: /ilir/ }));
  await settle(100);
  expect(main()).toContain("No case is left that may go.");
  expect(screen.getByRole("button", { name: "Write the file" }).hasAttribute("disabled")).toBe(true);
});

test("with_nobody_to_hand_over_to_there_is_no_button_at_all", async () => {
  const asked = await at("hand-over", "nobody");
  expect(main()).toContain("There is nobody to hand over to yet.");
  expect(screen.queryByRole("button", { name: "Write the file" })).toBe(null);
  expect(said(asked, "plan_hand_over")).toEqual([]);
});

test("a_colleague_without_a_key_to_cases_is_not_offered", async () => {
  await at("hand-over", "begin");
  expect(screen.queryByRole("radio", { name: /tomas/ })).toBe(null);
  expect(screen.queryByRole("radio", { name: /mara/ })).toBe(null);
});

test("a_file_is_looked_into_before_it_is_taken_in", async () => {
  const asked = await at("receive", "preview");
  await press("Choose the file");
  expect(said(asked, "preview_file")).toHaveLength(1);
  expect(said(asked, "receive_file")).toEqual([]);
  await press("Take it in");
  expect(said(asked, "receive_file")).toHaveLength(1);
  expect(plain(main())).toContain("The file from noor is taken in.");
});

test("a_yes_that_was_taken_back_stands_before_everything_else", async () => {
  await at("receive", "preview");
  await press("Choose the file");
  const text = plain(main());
  expect(text).toContain("2 times a yes was taken back.");
  expect(text.indexOf("2 times a yes was taken back.")).toBeLessThan(text.indexOf("What is in it"));
  expect(text).toContain("Selam: Share with health services, on 22 Nov 2026");
  expect(text).toContain("Selam: Share with legal services, Lumen Legal Aid");
});

test("a_second_time_nothing_is_new_and_there_is_nothing_to_take_in", async () => {
  const asked = await at("receive", "seen", { preview_file: seen });
  await press("Choose the file");
  expect(plain(main())).toContain("Nothing new from noor");
  expect(screen.queryByRole("button", { name: "Take it in" })).toBe(null);
  expect(said(asked, "receive_file")).toEqual([]);
});

test("two_answers_stand_with_who_wrote_them_which_is_shown_and_which_holds", async () => {
  await at("conflicts", "full");
  const rows = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => plain(row.textContent ?? ""));
  expect(rows.find((row) => row.startsWith("Do not contact"))).toMatch(/mara.*holds meanwhile/);
  expect(rows.find((row) => row.startsWith("Message first"))).toMatch(/noor.*shown/);
});

test("a_record_taken_out_by_one_and_kept_by_another_is_settled_in_words_too", async () => {
  const asked = await at("conflicts", "full", { settle_conflict: { record: null, saved_at: "2026-11-24T08:53:00Z" } });
  const row = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .find((one) => (one.textContent ?? "").includes("is taken out"));
  await userEvent.click(within(row as HTMLElement).getByRole("button", { name: /is taken out/ }));
  await settle(50);
  expect(said(asked, "settle_conflict")).toEqual([{ kind: "note", record: "n-9", field: "", keep: "op-12" }]);
});

test("what_is_odd_in_a_file_is_said_and_stands_in_nobodys_way", async () => {
  await at("receive", "gap");
  await press("Choose the file");
  const text = plain(main());
  for (const said of ["clock", "missing", "held back", "two ways"]) expect(text).toContain(said);
  expect(screen.getByRole("button", { name: "Take it in" })).toBeTruthy();
});

test("settling_keeps_exactly_the_answer_that_was_chosen", async () => {
  const asked = await at("conflicts", "full", { settle_conflict: { record: null, saved_at: "2026-11-24T08:53:00Z" } });
  await press(/This one holds|Safe way of contact/, 2);
  expect(said(asked, "settle_conflict")).toEqual([{ kind: "person", record: "p-0", field: "safe_contact", keep: "op-3" }]);
});

test("the_words_of_a_request_are_on_no_screen_of_the_admin_until_the_worker_typed_them", async () => {
  const asked = await at("let-in", "take");
  await press("Let in from elsewhere");
  await press("Choose the request");
  const seenWords = () => MINE.words.filter((word) => (document.body.textContent ?? "").includes(word));
  expect(screen.getByRole("dialog").textContent).toContain("asks to belong");
  expect(seenWords()).toEqual([]);
  expect(document.body.textContent).not.toContain(MINE.groups[1]);
  await userEvent.type(screen.getByRole("textbox"), "Repost EXCITABLE, empty quickstep condiment catalog");
  await press("Make the letter of admission");
  expect(said(asked, "certify_request")).toEqual([
    expect.objectContaining({ words: "repost excitable empty quickstep condiment catalog", roles: ["caseworker"] }),
  ]);
});

test("fewer_than_six_words_cannot_be_compared", async () => {
  await at("let-in", "take");
  await press("Let in from elsewhere");
  await press("Choose the request");
  await userEvent.type(screen.getByRole("textbox"), "repost excitable empty quickstep condiment");
  await settle(50);
  expect(screen.getByRole("button", { name: "Make the letter of admission" }).hasAttribute("disabled")).toBe(true);
});

test("the_organisations_words_are_not_shown_to_whoever_must_hear_them", async () => {
  await at("belonging", "answer");
  await press("Choose the file");
  expect(main()).toContain("Hear their six words");
  for (const word of OURS.words) expect(document.body.textContent).not.toContain(word);
});

test("words_that_differ_stop_it_and_say_what_it_can_mean_and_what_to_do", async () => {
  const asked = await at("belonging", "answer", { accept_certificate: refused("org-words-differ") });
  await press("Choose the file");
  await userEvent.type(screen.getByRole("textbox"), "one two three four five six{Enter}");
  await settle(100);
  expect(said(asked, "accept_certificate")).toEqual([expect.objectContaining({ words: "one two three four five six" })]);
  expect(screen.getByRole("alert").textContent).toContain("Stop here.");
  expect(main()).toContain("Somebody has exchanged the letter on its way.");
  expect(screen.queryByRole("button", { name: /belong$/ })).toBe(null);
});
