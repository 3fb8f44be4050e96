import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localeText } from "../gallery/locales";
import { RenderedState } from "../gallery/RenderedState";
import { connect } from "../lib/request";
import { settle, stateOf } from "../test/renderState";
import { hide, isCovered, LOCK_AFTER_HIDE_MS, renderCover, show, watchTripleShift } from "./cover";

const asked: string[] = [];
let unwatch: () => void = () => undefined;

beforeEach(async () => {
  document.body.innerHTML = '<div id="page"></div><div id="cover"></div>';
  renderCover({ page: "notes", text: localeText("en") });
  await settle(50);
  unwatch = watchTripleShift();
});

afterEach(() => {
  if (isCovered()) show();
  unwatch();
  vi.useRealTimers();
});

async function work(): Promise<void> {
  const host = document.getElementById("page");
  if (!host) throw new Error("no page");
  render(<RenderedState state={stateOf("today", "full")} tag="en" theme="light" size={100} />, { container: host });
  await settle(400);
  asked.length = 0;
  connect(async (name) => {
    asked.push(name);
    return { ok: null, touched: [] };
  });
}

test("hide_replaces_everything_within_a_tenth_of_a_second", async () => {
  await work();
  expect(screen.getByText(/Go with Selam/)).toBeTruthy();
  const before = performance.now();
  act(() => hide());
  expect(performance.now() - before).toBeLessThan(100);
  expect(document.documentElement.hasAttribute("data-covered")).toBe(true);
  expect(document.title).toBe("Notes");
  const cover = document.getElementById("cover");
  expect(cover?.querySelector("textarea")?.value).toContain("Milk");
  // base.css takes whatever is not the cover out of sight and out of the tree, portals too.
  expect(cover?.contains(document.activeElement)).toBe(true);
  expect(asked).toContain("hide_window");
});

test("shift_three_times_hides_and_three_times_more_comes_back", async () => {
  await work();
  for (let n = 0; n < 3; n++) fireEvent.keyDown(window, { key: "Shift" });
  expect(isCovered()).toBe(true);
  for (let n = 0; n < 3; n++) fireEvent.keyDown(window, { key: "Shift" });
  expect(isCovered()).toBe(false);
  expect(asked).toEqual(expect.arrayContaining(["hide_window", "show_window"]));
});

test("shift_with_a_letter_between_is_only_writing", async () => {
  await work();
  for (const key of ["Shift", "A", "Shift", "B", "Shift", "C"]) fireEvent.keyDown(window, { key });
  expect(isCovered()).toBe(false);
});

test("thirty_seconds_after_hide_the_page_asks_to_be_locked", async () => {
  await work();
  vi.useFakeTimers();
  act(() => hide());
  vi.advanceTimersByTime(LOCK_AFTER_HIDE_MS - 1);
  expect(asked).not.toContain("lock_now");
  vi.advanceTimersByTime(1);
  expect(asked).toContain("lock_now");
});

test("hide_is_the_first_stop_of_the_tab_key", async () => {
  await work();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toContain("Hide");
});
