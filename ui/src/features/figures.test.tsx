// The figures worker: no request about a case, no number behind a hatched box, nothing written before it was asked. And the
// caseworker's side.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { awaited } from "../gallery/fixtures/exchange";
import { both, counter, depositDue, figures, tables } from "../gallery/fixtures/figures";
import { fullDay } from "../gallery/fixtures/today";
import { type Answers, type GalleryState, refused } from "../gallery/state";
import { STATES } from "../gallery/states";
import type { Place } from "../lib/places";
import { Refused } from "../lib/request";
import { plain, WordsProvider } from "../lib/words";
import { renderState, settle } from "../test/renderState";
import { useRefusalInWords } from "./figures/figureNames";

type Asked = { name: string; payload: unknown };

/** The names of a group of requests, read from the contract: a new one is on the list by itself. */
function requestsOf(group: string): string[] {
  const contract = readFileSync(resolve(import.meta.dirname, "../lib/contract.ts"), "utf8");
  const block = new RegExp(`export type ${group} = \\{([^}]*)\\}`).exec(contract)?.[1] ?? "";
  return [...block.matchAll(/^\s*(\w+): \[/gm)].map((found) => found[1] ?? "");
}

const CASES = requestsOf("RequestsOfCases");

/** Draws a state and notes what is asked of the core about cases, deposits and releases. */
async function at(state: Partial<GalleryState>, answers: Answers = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  const note = (name: string, answer?: unknown) => (payload: unknown) => {
    asked.push({ name, payload });
    return typeof answer === "function" ? answer(payload) : answer;
  };
  const noted = (given: Answers) => {
    const names = [...CASES, "release_tables", "choose_folder", ...Object.keys(given)];
    return Object.fromEntries(names.map((name) => [name, note(name, (given as Record<string, unknown>)[name])])) as Answers;
  };
  wide(1280);
  const { answers: own, ...rest } = state;
  await renderState({ screen: "test", state: "test", ...rest, answers: (tag) => noted({ ...own?.(tag), ...answers }) });
  return asked;
}

function wide(width: number): void {
  (window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }).happyDOM.setViewport({
    width,
    height: 800,
  });
}

const said = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).map(({ payload }) => payload);
const title = () => document.querySelector("main h1")?.textContent ?? "";
const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole("button", { name }));
  await settle(50);
};

test("the_contract_names_the_requests_about_cases", () => {
  expect(CASES).toEqual(expect.arrayContaining(["show_today", "show_case", "list_cases", "undo", "show_deposit", "make_deposit"]));
  expect(requestsOf("RequestsOfFigures")).toEqual(expect.arrayContaining(["show_figures", "show_table", "release_tables"]));
});

const OF_COUNTER = STATES.filter((state) => state.worker?.roles.join() === "figures");
test.each(OF_COUNTER)("a_worker_who_only_counts_asks_nothing_about_a_case: $screen/$state", async (state) => {
  const asked = await at(state);
  expect(asked.filter(({ name }) => CASES.includes(name))).toEqual([]);
});

test("no_key_and_no_row_of_the_rail_leads_a_worker_who_only_counts_to_a_case", async () => {
  const asked = await at({ worker: counter, place: { at: "figures" } });
  const rail = within(screen.getByRole("navigation"));
  expect(rail.getAllByRole("button").map((row) => row.textContent?.replace(/\d+$/, ""))).toEqual([
    "Figures",
    "Released",
    "Arrived",
    "Settings",
    "LockCtrl L",
    "LeaveCtrl Q",
  ]);
  for (const [code, key] of [["KeyN", "n"], ["KeyZ", "z"], ...Array.from({ length: 9 }, (_, n) => [`Digit${n + 1}`, String(n + 1)])] as [
    string,
    string,
  ][]) {
    fireEvent.keyDown(document.body, { code, key, ctrlKey: true });
    await settle(50);
  }
  expect(title()).toBe("Settings");
  fireEvent.keyDown(document.body, { code: "Slash", key: "?", shiftKey: true });
  await settle(50);
  expect(screen.getByRole("dialog").textContent).not.toContain("Record an assistance");
  await userEvent.keyboard("{Escape}");
  await settle(50);
  fireEvent.keyDown(document.body, { code: "KeyK", key: "k", ctrlKey: true });
  await settle(50);
  await userEvent.type(screen.getByRole("combobox"), "sel");
  await settle(100);
  expect(asked.filter(({ name }) => CASES.includes(name))).toEqual([]);
});

test.each<Place>([
  { at: "today" },
  { at: "cases" },
  { at: "case", case: "c-0" },
  { at: "intake" },
  { at: "referrals" },
  { at: "record", case: "c-0", kind: "note", record: "n-1" },
  { at: "organisations" },
  { at: "figures-desk" },
])("a_place_that_the_workers_keys_do_not_open_is_not_shown: $at", async (place) => {
  const asked = await at({ worker: counter, place });
  expect(title()).toBe("What people were helped with");
  expect(asked.filter(({ name }) => CASES.includes(name))).toEqual([]);
});

test("a_caseworker_asks_nothing_of_the_figures", async () => {
  const asked = await at({ place: { at: "figures" } }, { show_figures: figures, list_releases: [] });
  expect(title()).not.toBe("What people were helped with");
  expect(said(asked, "show_figures")).toEqual([]);
});

test("a_table_is_found_by_words_of_its_name_and_its_period", async () => {
  await at({ worker: counter, place: { at: "figures" } });
  fireEvent.keyDown(document.body, { code: "KeyK", key: "k", ctrlKey: true });
  await settle(50);
  await userEvent.type(screen.getByRole("combobox"), "exploitation 2025");
  await settle(100);
  const rows = within(screen.getByRole("listbox")).getAllByRole("option");
  expect(rows.length).toBe(1);
  await userEvent.click(rows[0] as HTMLElement);
  await settle(100);
  expect(title()).toBe("Which exploitation people came out of");
  expect(document.querySelector("main")?.textContent).toContain("2025");
});

test("a_hidden_number_is_one_mark_of_one_size_and_carries_nothing", async () => {
  await at({ worker: counter, place: { at: "figures", table: "T4" } });
  const boxes = within(screen.getByRole("table")).getAllByRole("img");
  const hidden = tables.T4.cells.flat().filter((cell) => cell === null).length;
  expect(boxes.length).toBe(hidden);
  const written = new Set(boxes.map((box) => box.outerHTML));
  expect(written.size).toBe(1);
  expect([...written][0]).not.toMatch(/\d|style|title|data-/);
  for (const box of boxes) {
    const cell = box.closest("td") as HTMLElement;
    expect(cell.textContent).toBe("");
    expect([...cell.attributes].map(({ name }) => name).filter((name) => !["data-sum", "data-edge"].includes(name))).toEqual([]);
    expect([cell.getAttribute("data-sum") ?? "true", cell.getAttribute("data-edge") ?? "true"]).toEqual(["true", "true"]);
  }
});

test("where_most_is_hidden_a_longer_period_is_named_and_else_it_is_not", async () => {
  const sparse = tables.T4.cells.map((row) => row.map((cell) => (cell === 0 ? 0 : null)));
  const hidden = sparse.flat().filter((cell) => cell === null).length;
  await at({ worker: counter, place: { at: "figures" } }, { show_table: { ...tables.T4, cells: sparse, hidden } });
  expect(screen.getByText(/A longer period/)).toBeTruthy();
  cleanup();
  await at({ worker: counter, place: { at: "figures" } }, { show_table: { ...tables.T4, cells: sparse, hidden, period: "2025" } });
  expect(screen.getByText(/Most of it is hidden/)).toBeTruthy();
  expect(screen.queryByText(/A longer period/)).toBe(null);
  cleanup();
  await at({ worker: counter, place: { at: "figures" } }, { show_table: tables.T4 });
  expect(screen.queryByText(/A longer period/)).toBe(null);
});

test("bars_of_hidden_numbers_are_all_alike_and_measure_nothing", async () => {
  const cells = tables.T11.cells.map((row, r) => row.map((n, c) => (c === row.length - 1 && r % 2 === 0 ? null : n)));
  await at({ worker: counter, place: { at: "figures" } }, { show_table: { ...tables.T11, cells } });
  const chart = within(screen.getByRole("figure")).getByRole("img");
  const bars = [...chart.querySelectorAll("i")];
  const shown = bars.filter((bar) => bar.getAttribute("style"));
  const hidden = bars.filter((bar) => !bar.getAttribute("style"));
  expect(shown.length).toBeGreaterThan(1);
  expect(hidden.length).toBeGreaterThan(1);
  expect(new Set(hidden.map((bar) => bar.outerHTML)).size).toBe(1);
  for (const bar of hidden) expect(bar.parentElement?.textContent).toBe("hidden");
  expect(chart.getAttribute("aria-label")).not.toMatch(/\b(97|58|87)\b/);
});

test("what_leads_is_said_only_of_what_is_shown", async () => {
  await at({ worker: counter, place: { at: "figures" } });
  expect(plain(screen.getByRole("figure").textContent ?? "")).toContain("Safe accommodation and Health care come first");
  const cells = tables.T11.cells.map((row, r) => row.map((n) => (r === 0 ? null : n)));
  cleanup();
  await at({ worker: counter, place: { at: "figures" } }, { show_table: { ...tables.T11, cells } });
  expect(screen.getByRole("figure").textContent).toContain("among the numbers shown");
});

test("the_table_says_which_number_is_of_whom_to_whoever_hears_it", async () => {
  await at({ worker: counter, place: { at: "figures" } });
  const table = screen.getByRole("table", { name: /What people were helped with, Third quarter/ });
  expect(within(table).getAllByRole("rowheader").length).toBeGreaterThan(5);
  for (const head of table.querySelectorAll("th")) expect(head.getAttribute("scope")).toMatch(/^(col|colgroup|row|rowgroup)$/);
});

test("release_asks_before_it_writes_and_says_that_nothing_is_called_back", async () => {
  const asked = await at(
    { worker: counter, place: { at: "figures" } },
    {
      choose_folder: "/tmp/for-the-ministry",
      release_tables: { number: 15, files: ["T11.csv"], left_out: [{ table: "T4", reason: "empty" }] },
    },
  );
  await press("Release as final");
  const dialog = () => within(screen.getByRole("dialog"));
  expect(screen.getByRole("dialog").textContent).toContain("What is published is not called back.");
  expect(dialog().getByRole("button", { name: "Release" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(dialog().getByRole("checkbox", { name: "Which exploitation people came out of" }));
  await userEvent.click(dialog().getByRole("button", { name: "Choose a folder" }));
  await settle(50);
  expect(said(asked, "release_tables")).toEqual([]);
  await userEvent.click(dialog().getByRole("button", { name: "Release" }));
  await settle(50);
  expect(said(asked, "release_tables")).toEqual([
    { tables: ["T4", "T11"], period: "2026-Q3", profile: "exact", threshold: 5, folder: "/tmp/for-the-ministry/2026-Q3-15" },
  ]);
  expect(screen.getByRole("dialog").textContent).toContain("T11.csv");
  expect(screen.getByRole("dialog").textContent).toContain("nobody is in it");
});

test("a_release_that_was_not_meant_leaves_nothing", async () => {
  const asked = await at({ worker: counter, place: { at: "figures" } }, { choose_folder: null });
  await press("Release as final");
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Choose a folder" }));
  await settle(50);
  expect(within(screen.getByRole("dialog")).getByRole("button", { name: "Release" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
  await settle(50);
  expect(screen.queryByRole("dialog")).toBe(null);
  expect(said(asked, "release_tables")).toEqual([]);
});

test("a_release_that_would_give_a_small_number_away_is_refused_in_words_that_name_the_group", async () => {
  const clash = { release: 13, slice: "gender_identity=woman majority=child|unknown period=2026-07/2026-09" };
  let told: Error | null = null;
  function Told() {
    told = useRefusalInWords()(new Refused("figures-clash", clash));
    return null;
  }
  await at({
    worker: counter,
    render: ({ text }) => (
      <WordsProvider text={text}>
        <Told />
      </WordsProvider>
    ),
  });
  expect(plain((told as unknown as Refused).args.slice as string)).toBe(
    "Women and girls · Under\u00a018 or Age not known · July 2026 to September 2026",
  );
  cleanup();
  await at({ worker: counter, place: { at: "figures" } }, { choose_folder: "/tmp/out", release_tables: refused("figures-clash", clash) });
  await press("Release as final");
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Choose a folder" }));
  await settle(50);
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Release" }));
  await settle(50);
  expect(within(screen.getByRole("dialog")).getByRole("alert").textContent).not.toBe("");
});

test("of_a_period_that_is_not_over_nothing_is_asked_and_nothing_released", async () => {
  const asked = await at({ worker: counter, place: { at: "figures", period: "2026-Q4" } }, { show_table: tables.T11 });
  expect(said(asked, "show_table")).toEqual([]);
  expect(screen.queryByRole("table")).toBe(null);
  expect(screen.queryByRole("button", { name: "Release as final" })).toBe(null);
  expect(plain(screen.getByRole("main").textContent ?? "")).toMatch(/not over.*1 Jan 2027/);
});

test("a_table_with_nobody_in_it_is_neither_drawn_nor_released", async () => {
  await at({ worker: counter, place: { at: "figures" } }, { show_table: { ...tables.T11, empty: true, cells: [], hidden: 0, numbers: 0 } });
  expect(screen.queryByRole("table")).toBe(null);
  expect(screen.queryByRole("button", { name: "Release as final" })).toBe(null);
  expect(document.querySelector("main")?.textContent).toContain("Nobody is in this table");
});

test("who_was_not_let_in_yet_reads_what_to_do_and_sees_no_number", async () => {
  await at({ worker: counter, place: { at: "figures" } }, { show_figures: refused("waits-for-admission") });
  expect(document.querySelector("main")?.textContent).toContain("A colleague lets you in");
  expect(screen.queryByRole("table")).toBe(null);
});

test("who_holds_both_keys_sees_both_rails_and_reads_what_that_undoes", async () => {
  await at({ worker: both, place: { at: "figures" } });
  const rail = screen.getByRole("navigation").textContent ?? "";
  for (const row of ["Today", "Cases", "Figures", "Released", "Arrived"]) expect(rail).toContain(row);
  expect(screen.getByRole("complementary").textContent).toContain("You hold both keys");
});

test("zeros_are_folded_and_come_back_on_request", async () => {
  await at({ worker: counter, place: { at: "figures" } });
  expect(within(screen.getByRole("table")).queryByRole("rowheader", { name: "Food" })).toBe(null);
  await press(/lines that hold only zeros/);
  expect(within(screen.getByRole("table")).getByRole("rowheader", { name: "Food" })).toBeTruthy();
});

test("numbers_for_the_figures_desk_are_handed_in_by_one_press", async () => {
  const asked = await at(
    { place: { at: "figures-desk" } },
    { show_deposit: depositDue, make_deposit: { number: 13, cases: 214, events: 1386, said_no: 2, not_asked: 4 } },
  );
  expect(title()).toBe("It is time to hand in the numbers");
  await press("Hand them in");
  expect(said(asked, "make_deposit")).toEqual([{}]);
  expect(screen.getByRole("alert").textContent).toContain("13");
});

test("each_person_who_is_left_out_is_named_with_the_reason_and_opens", async () => {
  const asked = await at({ place: { at: "figures-desk" } }, { show_deposit: depositDue });
  const rows = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => row.textContent ?? "");
  expect(rows.find((row) => row.includes("Oriol"))).toContain("said no");
  await press("Oriol");
  await waitFor(() => expect(said(asked, "show_case")).toContainEqual({ case: "c-1" }));
});

test("without_a_colleague_who_counts_nothing_can_be_handed_in", async () => {
  await at({ place: { at: "figures-desk" } }, { show_deposit: { ...depositDue, figures_key: false } });
  expect(screen.queryByRole("button", { name: "Hand them in" })).toBe(null);
  expect(screen.getByRole("main").textContent).toContain("Nobody here counts yet");
});

test("under_new_keys_that_are_not_certified_nothing_can_be_handed_in_and_the_way_to_a_letter_is_shown", async () => {
  await at({ place: { at: "figures-desk" } }, { show_deposit: { ...depositDue, certificate_awaited: true }, show_organisation: awaited });
  expect(screen.queryByRole("button", { name: "Hand them in" })).toBe(null);
  expect(screen.getByRole("main").textContent).toContain("Your organisation does not know your new keys yet.");
  await press("Ask for a letter");
  expect(title()).toBe("Letters of the organisation");
});

test.each([
  [depositDue, true],
  [{ ...depositDue, certificate_awaited: true }, false],
  [{ ...depositDue, due: false }, false],
  [{ ...depositDue, figures_key: false }, false],
])("beside_the_day_a_line_only_when_numbers_are_due", async (due, shown) => {
  await at({ place: { at: "today" } }, { show_deposit_day: due, show_today: fullDay("en") });
  await settle(100);
  expect(screen.queryByText("It is time to hand in the numbers") !== null).toBe(shown);
});

test("to_know_whether_numbers_are_due_the_day_has_no_case_looked_through", async () => {
  const asked = await at({ place: { at: "today" } }, { show_deposit_day: depositDue, show_today: fullDay("en") });
  await settle(100);
  expect(said(asked, "show_deposit_day").length).toBe(1);
  expect(said(asked, "show_deposit").length).toBe(0);
  expect(screen.getByText("It is time to hand in the numbers")).toBeTruthy();
});

test("in_a_narrow_window_why_numbers_are_hidden_and_the_release_wait_behind_one_button", async () => {
  await at({ worker: counter, place: { at: "figures" } });
  wide(1024);
  fireEvent(window, new Event("resize"));
  await settle(50);
  expect(screen.queryByRole("button", { name: "Release as final" })).toBe(null);
  await press("Hidden numbers and release");
  expect(screen.getByRole("dialog").textContent).toContain("a hatched box has no size");
  await press("Release as final");
  const dialogs = screen.getAllByRole("dialog").map((dialog) => plain(dialog.textContent ?? ""));
  expect(dialogs.at(-1)).toContain("Release as final: Third quarter 2026");
});
