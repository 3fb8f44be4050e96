// New recovery sheets: where somebody is led to them, and what is asked of the core on the way.
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { transportOf } from "../gallery/state";
import type { Reply, Sheet } from "../lib/contract";
import { connect } from "../lib/request";
import { plain } from "../lib/words";
import { renderState, settle, stateOf } from "../test/renderState";

const WORDS = ["amber", "bridge", "candle", "daisy"];
const SHEETS: Sheet[] = [1, 2, 3].map((number) => ({ number: number as 1 | 2 | 3, words: WORDS, groups: ["1", "2"] }));

test("sheets_that_nobody_confirmed_are_told_on_today_and_lead_to_new_ones_until_which_the_older_count", async () => {
  await renderState(stateOf("today", "sheets-unconfirmed"));
  expect(screen.getByText("Are the recovery sheets on paper?")).toBeTruthy();
  const asked: { name: string; payload: unknown }[] = [];
  const answers = transportOf({ make_sheets: { sheets: SHEETS }, confirm_sheets: { right: true }, watch_idle: null });
  connect(async (name, payload): Promise<Reply<unknown>> => {
    asked.push({ name, payload });
    return answers(name, payload);
  });
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole("button", { name }));
    await settle(100);
  };
  await press("Make new sheets");
  expect(document.body.textContent).toContain("The sheets until now count until the third new one is confirmed.");
  await userEvent.type(screen.getByLabelText("Passphrase"), "open sesame");
  await press("Make new sheets");
  expect(asked).toContainEqual({ name: "make_sheets", payload: { passphrase: "open sesame" } });
  for (let sheet = 1; sheet <= 3; sheet++) {
    expect(plain(screen.getByRole("heading", { level: 1 }).textContent ?? "")).toContain(`sheet ${sheet}`);
    expect(document.body.textContent).not.toContain("open these files no more");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await press("I have written it down");
    expect(document.activeElement).toBe(screen.getAllByRole("textbox")[0]);
    for (const field of screen.getAllByRole("textbox")) {
      const place = Number(/\d/.exec(field.closest("div")?.textContent ?? "")?.[0] ?? "1");
      await userEvent.type(field, WORDS[place - 1] ?? "");
    }
    await press(sheet === 3 ? "Finish" : "Next");
  }
  expect(asked.filter(({ name }) => name === "confirm_sheets").length).toBe(3);
  expect(document.body.textContent).toContain("The older sheets open these files no more.");
  // During copying the idle limit was longer; now it is the worker's own again.
  expect(asked.filter(({ name }) => name === "watch_idle").map(({ payload }) => payload)).toEqual([{ minutes: 20 }, { minutes: 5 }]);
});

test("sheets_that_are_confirmed_are_no_news_and_who_cannot_make_any_is_offered_none", async () => {
  await renderState(stateOf("today", "full"));
  expect(screen.queryByText("Are the recovery sheets on paper?")).toBeNull();
});

test("settings_offer_new_sheets_and_say_where_there_are_none", async () => {
  await renderState(stateOf("settings", "sheets-absent"));
  expect(document.body.textContent).toContain("These files have no recovery sheets.");
});

test("settings_of_who_does_not_manage_the_team_are_silent_about_sheets", async () => {
  await renderState({ ...stateOf("settings", "full"), status: { sheets: null } });
  expect(screen.queryByRole("button", { name: "Make new sheets" })).toBeNull();
  await renderState(stateOf("settings", "full"));
  expect(screen.getByRole("button", { name: "Make new sheets" })).toBeTruthy();
});

test("a_refusal_stays_on_the_page_with_what_to_do", async () => {
  await renderState(stateOf("sheets", "refused"));
  expect(screen.getByRole("alert").textContent).toContain("a colleague who manages the team");
});
