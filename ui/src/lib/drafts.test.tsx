import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAllDrafts, useDraft } from "./drafts";
import { connect } from "./request";

let kept: unknown[] = [];
let earlier: unknown = null;

beforeEach(() => {
  kept = [];
  earlier = null;
  connect(async (name, payload) => {
    if (name === "keep_draft") {
      kept.push((payload as { value: unknown }).value);
      return { ok: { kept_at: "2026-11-24T08:52:00Z" }, touched: [] };
    }
    if (name === "read_draft") return { ok: earlier ? { value: earlier, kept_at: "2026-11-24T08:40:00Z" } : null, touched: [] };
    return { ok: {}, touched: [] };
  });
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

function Note() {
  const draft = useDraft("note/c-1", "c-1", "");
  return <input aria-label="note" value={draft.value} onChange={(e) => draft.set(e.target.value)} />;
}

async function type(text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText("note"), { target: { value: text } });
  });
}

test("what_is_typed_is_kept_within_a_second_even_while_the_worker_goes_on_typing", async () => {
  render(<Note />);
  for (let n = 1; n <= 10; n++) {
    await type("x".repeat(n));
    await act(async () => vi.advanceTimersByTime(100));
  }
  expect(kept.length).toBeGreaterThan(0);
  await act(async () => vi.advanceTimersByTime(1000));
  expect(kept.at(-1)).toBe("x".repeat(10));
});

test("what_was_typed_before_a_lock_comes_back", async () => {
  earlier = "she would like to call her sister";
  render(<Note />);
  await act(async () => vi.advanceTimersByTime(1));
  expect(screen.getByLabelText<HTMLInputElement>("note").value).toBe("she would like to call her sister");
});

test("hide_and_lock_keep_at_once_what_waits", async () => {
  render(<Note />);
  await type("half a sen");
  expect(kept).toEqual([]);
  act(() => keepAllDrafts());
  expect(kept).toEqual(["half a sen"]);
});
