import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type Answers, refused } from "../gallery/state";
import { plain } from "../lib/words";
import { renderState, settle, stateOf } from "../test/renderState";

test("a_wrong_passphrase_is_answered_in_words_and_the_field_waits", async () => {
  await renderState(stateOf("unlock", "refused"));
  expect(screen.getByRole("alert").textContent).not.toBe("");
  expect(document.activeElement?.getAttribute("name")).toBe("passphrase");
});

test("ctrl_k_and_three_letters_find_a_person", async () => {
  await renderState(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "KeyK", key: "k", ctrlKey: true });
  await settle(50);
  await userEvent.type(screen.getByRole("combobox"), "sel");
  await settle(50);
  expect(within(screen.getByRole("listbox")).getAllByRole("option")[0]?.textContent).toContain("Selam");
});

test("ctrl_and_a_digit_go_where_the_rail_goes", async () => {
  await renderState(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "Digit7", key: "7", ctrlKey: true });
  await settle(50);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Settings");
});

test("a_new_page_takes_the_tab_key_so_that_the_rail_is_not_walked_again", async () => {
  await renderState(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "Digit2", key: "2", ctrlKey: true });
  await settle(50);
  await userEvent.tab();
  expect(document.querySelector("main")?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.tagName).not.toBe("MAIN");
});

test("a_question_mark_shows_every_key", async () => {
  await renderState(stateOf("today", "full"));
  fireEvent.keyDown(document.body, { code: "Slash", key: "?", shiftKey: true });
  await settle(50);
  expect(screen.getByRole("dialog").textContent).toContain("Record an assistance");
});

test("arrows_walk_the_list_of_cases", async () => {
  await renderState(stateOf("cases", "many"));
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
  await renderState(stateOf("today", "failed"));
  expect(screen.getByRole("alert").textContent).toContain("heron");
});

const FOUND = {
  rows: [
    { folder: "/media/stick/old", name: "old", made_on: "2026-10-02", days: 53, bytes: 1_000_000, handles: ["mara", "ilir"], wrong: null },
    { folder: "/media/stick/torn", name: "torn", made_on: null, days: null, bytes: 0, handles: ["mara"], wrong: "backup-truncated" },
  ],
  set_aside: "vault-until-2026-11-24",
};

/** Draws the restoring of a backup, presses the button that looks for it, and keeps what is asked. */
async function restoring(answers: Answers): Promise<unknown[]> {
  const asked: unknown[] = [];
  const state = stateOf("restore", "begin");
  await renderState({
    ...state,
    answers: () => ({
      choose_folder: "/media/stick",
      restore_backup: (payload: unknown) => {
        asked.push(payload);
        return refused("wrong-passphrase");
      },
      ...answers,
    }),
  });
  await userEvent.click(screen.getByRole("button", { name: "Show where it is" }));
  await settle(100);
  return asked;
}

test("a_backup_is_told_by_its_day_before_it_is_restored_and_what_is_here_is_kept", async () => {
  const asked = await restoring({ find_backups: FOUND });
  const page = () => screen.getByRole("main").textContent ?? "";
  expect(plain(page())).toContain("Made 53 days ago");
  expect(plain(page())).toMatch(/What was written after .*2 October 2026 is not in it\./);
  expect(plain(page())).toContain("kept beside their place, in the folder “vault-until-2026-11-24”");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /torn/ }).disabled).toBe(true);
  expect(page()).toContain("This backup is not complete.");
  await userEvent.click(screen.getByRole("radio", { name: "ilir" }));
  await userEvent.type(screen.getByLabelText("Passphrase", { selector: "input[name=passphrase]" }), "lantern orbit{Enter}");
  await settle(100);
  expect(asked).toEqual([{ backup: "/media/stick/old", handle: "ilir", passphrase: "lantern orbit", set_aside: true }]);
  expect(screen.getByRole("alert").textContent).toContain("That passphrase does not open the files.");
});

test("two_sheets_and_a_new_passphrase_restore_a_backup_too", async () => {
  const asked = await restoring({ find_backups: { ...FOUND, set_aside: null } });
  await userEvent.click(screen.getByRole("radio", { name: "Two recovery sheets" }));
  await settle(50);
  expect(screen.getByRole("button", { name: "Restore" }).hasAttribute("disabled")).toBe(true);
  await userEvent.type(screen.getByLabelText("First sheet"), "amber bridge");
  await userEvent.type(screen.getByLabelText("Second sheet"), "candle daisy");
  await userEvent.type(screen.getByLabelText(/Type these words/), "lantern orbit velvet canoe seven");
  await settle(50);
  await userEvent.click(screen.getByRole("button", { name: "Restore" }));
  await settle(100);
  expect(asked).toEqual([
    {
      backup: "/media/stick/old",
      handle: "mara",
      passphrase: "lantern orbit velvet canoe seven",
      sheets: ["amber bridge", "candle daisy"],
    },
  ]);
});

test("a_place_without_a_backup_is_answered_in_words_and_another_can_be_shown", async () => {
  await restoring({ find_backups: refused("backup-missing") });
  expect(screen.getByRole("alert").textContent).toContain("There is no backup in this folder.");
  expect(screen.getByRole("button", { name: "Show where it is" })).toBeTruthy();
});

test("damaged_files_lead_to_the_backup_and_a_wrong_passphrase_does_not", async () => {
  await renderState(stateOf("unlock", "refused"));
  expect(screen.queryByRole("button", { name: "Restore a backup" })).toBe(null);
  cleanup();
  await renderState(stateOf("unlock", "damaged"));
  await userEvent.click(screen.getByRole("button", { name: "Restore a backup" }));
  await settle(50);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Restore a backup");
});

test("a_new_computer_may_begin_with_a_backup", async () => {
  await renderState(stateOf("first-run", "start"));
  await userEvent.click(screen.getByRole("radio", { name: /^A backup/ }));
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
  await settle(50);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Restore a backup");
});
