import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { draw, settle, stateOf } from "../test/draw";

test("a_wrong_passphrase_is_answered_in_words_and_the_field_waits", async () => {
  await draw(stateOf("unlock", "refused"));
  expect(screen.getByRole("alert").textContent).not.toBe("");
  expect(document.activeElement?.getAttribute("name")).toBe("passphrase");
});

test("ctrl_k_and_three_letters_find_a_person", async () => {
  await draw(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "KeyK", key: "k", ctrlKey: true });
  await settle(50);
  await userEvent.type(screen.getByRole("combobox"), "sel");
  await settle(50);
  expect(within(screen.getByRole("listbox")).getAllByRole("option")[0]?.textContent).toContain("Selam");
});

test("ctrl_and_a_digit_go_where_the_rail_goes", async () => {
  await draw(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "Digit7", key: "7", ctrlKey: true });
  await settle(50);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Settings");
});

test("a_question_mark_shows_every_key", async () => {
  await draw(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "Slash", key: "?", shiftKey: true });
  await settle(50);
  expect(screen.getByRole("dialog").textContent).toContain("Record an assistance");
});

test("arrows_walk_the_list_of_cases", async () => {
  await draw(stateOf("cases", "many"));
  const grid = screen.getByRole("grid");
  expect(grid.getAttribute("aria-rowcount")).toBe("21196");
  const rows = within(grid).getAllByRole("row");
  expect(rows.length).toBeLessThan(120);
  rows[1]?.focus();
  fireEvent.keyDown(rows[1] as HTMLElement, { key: "ArrowDown" });
  await settle(50);
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("3");
});

test("a_failure_is_ours_and_names_the_word_that_finds_it", async () => {
  await draw(stateOf("today", "failed"));
  expect(screen.getByRole("alert").textContent).toContain("heron");
});
