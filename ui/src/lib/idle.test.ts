import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchIdle } from "./idle";

beforeEach(() => vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }));
afterEach(() => vi.useRealTimers());

const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000);

test("after_the_chosen_minutes_without_a_touch_it_rests_once_and_warns_before", () => {
  const soon: (number | null)[] = [];
  let rested = 0;
  const end = watchIdle(
    5,
    60,
    (left) => soon.push(left),
    () => {
      rested += 1;
    },
  );
  minutes(4);
  expect([soon.length <= 1, rested]).toEqual([true, 0]);
  vi.advanceTimersByTime(59_000);
  expect([soon.at(-1), rested]).toEqual([1, 0]);
  vi.advanceTimersByTime(1_000);
  expect(rested).toBe(1);
  minutes(10);
  expect(rested).toBe(1);
  end();
});

test("a_touch_begins_the_minutes_anew", () => {
  const soon: (number | null)[] = [];
  let rested = 0;
  const end = watchIdle(
    2,
    60,
    (left) => soon.push(left),
    () => {
      rested += 1;
    },
  );
  vi.advanceTimersByTime(119_000);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  expect(soon.at(-1)).toBe(null);
  vi.advanceTimersByTime(119_000);
  expect(rested).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(rested).toBe(1);
  end();
});
