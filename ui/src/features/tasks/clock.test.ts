import { expect, test } from "vitest";
import { clockOf } from "./TaskLine";

test("a_time_is_read_as_people_write_it", () => {
  expect(["9", "930", "9:30", "09.30", "٩:٣٠"].map(clockOf)).toEqual(["09:00", "09:30", "09:30", "09:30", "09:30"]);
});

test("what_is_no_time_is_said_and_what_is_empty_is_none", () => {
  expect(clockOf("25:00")).toBe(undefined);
  expect(clockOf("noonish")).toBe(undefined);
  expect(clockOf(" ")).toBe(null);
});
