import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { common } from "../gallery/fixtures/common";
import { counter } from "../gallery/fixtures/figures";
import { sampleStatus } from "../gallery/fixtures/organisation";
import { localeText } from "../gallery/locales";
import { transportOf } from "../gallery/state";
import type { Reply, Stage, Status } from "../lib/contract";
import { connect, type RequestAnswer } from "../lib/request";
import { plain } from "../lib/words";
import { settle } from "../test/renderState";
import { App } from "./App";
import { isCovered, show } from "./cover";

/** A core that unlocks and locks, with invented answers. */
function fakeCore(stage: Stage, worker: Status["worker"] = sampleStatus.worker): { asked: string[] } {
  const asked: string[] = [];
  const answers = transportOf(common(localeText("en")));
  let now: Stage = stage;
  const status = (): Status => ({ ...sampleStatus, stage: now, worker: now === "open" ? worker : null });
  connect(async (name, payload): Promise<Reply<unknown>> => {
    asked.push(name);
    switch (name) {
      case "show_status":
        return { ok: status(), touched: [] };
      case "unlock":
        if ((payload as { passphrase: string }).passphrase !== "open sesame") return { refused: { code: "wrong-passphrase", args: {} } };
        now = "open";
        return { ok: status(), touched: ["vault", "settings"] };
      case "create_vault":
        now = "open";
        return {
          ok: { sheets: [1, 2, 3].map((number) => ({ number, words: ["amber", "bridge", "candle", "daisy"], groups: ["1", "2"] })) },
          touched: ["vault", "settings"],
        };
      case "confirm_sheets":
        return { ok: { right: true }, touched: [] };
      case "lock_now":
        now = "locked";
        return { ok: null, touched: [] };
      default:
        return answers(name, payload);
    }
  });
  return { asked };
}

test("a_worker_opens_the_files_works_and_locks_and_nothing_stays_on_screen", async () => {
  const { asked } = fakeCore("locked");
  render(<App />);
  await settle(300);
  await userEvent.type(screen.getByLabelText("Passphrase"), "wrong{Enter}");
  await settle(100);
  expect(screen.getByRole("alert").textContent).toContain("That passphrase does not open the files.");
  await userEvent.clear(screen.getByLabelText("Passphrase"));
  await userEvent.type(screen.getByLabelText("Passphrase"), "open sesame{Enter}");
  await settle(400);
  expect(screen.getByText(/Go with Selam/)).toBeTruthy();
  fireEvent.keyDown(document.body, { code: "KeyL", key: "l", ctrlKey: true });
  await settle(800);
  expect(asked).toContain("lock_now");
  expect(screen.queryAllByText(/Selam/)).toEqual([]);
  expect(screen.getByText("Who is working?")).toBeTruthy();
});

test("what_was_found_wrong_at_opening_stays_over_every_page_until_somebody_has_looked", async () => {
  let alarms = ["journal-behind"];
  const answers = transportOf(common(localeText("en")));
  connect(async (name, payload): Promise<Reply<unknown>> => {
    if (name === "acknowledge_alarms") alarms = [];
    if (name === "show_status" || name === "acknowledge_alarms") {
      return { ok: { ...sampleStatus, alarms }, touched: name === "show_status" ? [] : ["vault"] };
    }
    return answers(name, payload);
  });
  render(<App />);
  await settle(400);
  const said = () => screen.queryByText(/The records are older than last time/)?.closest("[role=alert]");
  expect(said()?.textContent).toContain("compare with the last backup");
  fireEvent.keyDown(document.body, { code: "Digit2", key: "2", ctrlKey: true });
  await settle(200);
  expect(said()).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "I have looked into it" }));
  await settle(200);
  expect(said()).toBeFalsy();
});

test("the_sheets_of_the_first_run_stay_until_each_was_proved_to_be_on_paper", async () => {
  const { asked } = fakeCore("first_run");
  render(<App />);
  await settle(300);
  const press = async (name: RegExp | string) => {
    await userEvent.click(screen.getByRole("button", { name }));
    await settle(100);
  };
  await press("Next");
  await press("Next");
  await userEvent.type(screen.getByLabelText("Short name"), "mara");
  await press("Next");
  fireEvent.change(screen.getByLabelText(/Type these words/), { target: { value: "lantern orbit velvet canoe seven" } });
  await settle(100);
  await press("Create");
  expect(asked).toContain("watch_idle");
  for (let sheet = 1; sheet <= 3; sheet++) {
    await settle(100);
    expect(plain(screen.getByRole("heading", { level: 1 }).textContent ?? "")).toContain(`sheet ${sheet}`);
    await press("I have written it down");
    const fields = screen.getAllByRole("textbox");
    const words = ["amber", "bridge", "candle", "daisy"];
    for (const field of fields) {
      const place = Number(/\d/.exec(field.closest("div")?.textContent ?? "")?.[0] ?? "1");
      await userEvent.type(field, words[place - 1] ?? "");
    }
    await press(sheet === 3 ? "Finish" : "Next");
  }
  await settle(400);
  expect(screen.getByText(/Go with Selam/)).toBeTruthy();
});

test("the_first_run_is_gone_through_with_words_and_enter", async () => {
  const { asked } = fakeCore("first_run");
  render(<App />);
  await settle(300);
  screen.getByRole<HTMLInputElement>("radio", { name: /English/ }).focus();
  await userEvent.keyboard("{Enter}");
  await settle(50);
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: /Sample cases/ }));
  await userEvent.keyboard("{Enter}");
  await settle(50);
  await userEvent.keyboard("{Enter}");
  await settle(50);
  expect(document.activeElement).toBe(screen.getByLabelText("Short name"));
  await userEvent.keyboard("mara{Enter}");
  await settle(100);
  expect(document.activeElement).toBe(screen.getByLabelText(/Type these words/));
  await userEvent.keyboard("lantern orbit velvet{Enter}");
  await settle(50);
  expect(asked).not.toContain("create_vault");
  await userEvent.keyboard(" canoe seven{Enter}");
  await settle(100);
  expect(asked).toContain("create_vault");
});

test("a_saved_message_file_is_on_screen_at_once_and_nothing_but_languages_is_asked", async () => {
  const answers = transportOf(common(localeText("en")));
  let title = "Who is working?";
  const asked: string[] = [];
  connect(async (name, payload): Promise<Reply<unknown>> => {
    asked.push(name);
    if (name === "show_status") return { ok: { ...sampleStatus, stage: "locked", worker: null }, touched: [] };
    if (name !== "read_locale") return answers(name, payload);
    const text = localeText("en");
    const chain = [{ tag: "en", files: [...(text.chain[0]?.files ?? []), { name: "own.ftl", text: `vault-who = ${title}\n` }] }];
    return { ok: { ...text, chain }, touched: [] };
  });
  render(<App />);
  await settle(300);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Who is working?");
  await userEvent.type(screen.getByLabelText("Passphrase"), "half ty");
  title = "Who works today?";
  asked.length = 0;
  window.dispatchEvent(new Event("notes:words-changed"));
  await settle(100);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Who works today?");
  expect((screen.getByLabelText("Passphrase") as HTMLInputElement).value).toBe("half ty");
  expect(asked.sort()).toEqual(["list_locales", "read_locale"]);
});

test("a_folder_that_a_translator_makes_is_a_language_to_choose_at_once", async () => {
  const answers = transportOf(common(localeText("en")));
  let more: RequestAnswer<"list_locales"> = [];
  connect(async (name, payload): Promise<Reply<unknown>> => {
    if (name === "show_status") return { ok: { ...sampleStatus, stage: "locked", worker: null }, touched: [] };
    const reply = await answers(name, payload);
    return name === "list_locales" && "ok" in reply ? { ...reply, ok: [...(reply.ok as typeof more), ...more] } : reply;
  });
  render(<App />);
  await settle(300);
  expect(screen.queryByText("Português")).toBe(null);
  more = [{ tag: "pt", name: "Português", english_name: "Portuguese", dir: "ltr", draft: true, digits: "latn", calendar: "gregory" }];
  window.dispatchEvent(new Event("notes:words-changed"));
  await settle(200);
  expect(screen.queryAllByText("Português").length).toBeGreaterThan(0);
});

test("news_of_hide_from_a_dialog_of_the_system_cover_the_page", async () => {
  document.body.innerHTML = '<div id="cover"></div>';
  connect(transportOf(common(localeText("en"))));
  render(<App />);
  await settle(300);
  window.dispatchEvent(new Event("notes:hide"));
  expect(isCovered()).toBe(true);
  show();
  expect(isCovered()).toBe(false);
});

test("the_first_screen_asks_for_all_that_it_shows_at_once", async () => {
  const asked: string[] = [];
  connect((name) => {
    asked.push(name);
    return new Promise(() => undefined);
  });
  render(<App />);
  await settle(100);
  expect(asked.sort()).toEqual(["list_locales", "read_locale", "show_status"]);
});

test("the_first_screen_says_what_is_missing_until_nothing_is", async () => {
  for (const missing of [["worker_removal", "erasure"], ["erasure"], []]) {
    const answers = transportOf(common(localeText("en")));
    connect(async (name, payload): Promise<Reply<unknown>> => {
      if (name !== "show_status") return answers(name, payload);
      return { ok: { ...sampleStatus, stage: "first_run", handles: [], worker: null, not_for_real_people: missing }, touched: [] };
    });
    const { unmount } = render(<App />);
    await settle(300);
    const page = plain(document.body.textContent ?? "");
    expect(page.includes("Not yet for real people.")).toBe(missing.length > 0);
    expect(page.includes("taking a worker out of the team")).toBe(missing.includes("worker_removal"));
    expect(page.includes("forgetting a person for good")).toBe(missing.includes("erasure"));
    unmount();
  }
});

test("whoever_holds_only_figures_keys_signs_in_at_the_same_door_and_begins_at_the_figures", async () => {
  const { asked } = fakeCore("locked", counter);
  render(<App />);
  await settle(300);
  await userEvent.type(screen.getByLabelText("Passphrase"), "open sesame{Enter}");
  await settle(600);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What people were helped with");
  expect(asked).toContain("show_table");
  for (const name of ["show_today", "list_cases", "show_case", "show_deposit"]) expect(asked).not.toContain(name);
});
