// The page asks for messages that exist: literal ids are checked by the compiler, families of composed ids here.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import type { MessageId } from "./messageIds";
import { fieldMessage, MESSAGE_FAMILIES, messageOf } from "./messages";
import type { WordsInForce } from "./words";

test("an_unknown_literal_id_does_not_compile", () => {
  const t = ((id) => id) as WordsInForce["t"];
  expect(t("kit-save")).toBe("kit-save");
  // @ts-expect-error no message has this id
  t("kit-savee");
  // @ts-expect-error a family ends where its code begins
  messageOf("kit-akt-", "write_note");
  // @ts-expect-error a text is no id
  expectTypeOf<string>().toExtend<MessageId>();
});

test("each_family_of_composed_ids_has_messages", () => {
  const ids = [...readFileSync(resolve(import.meta.dirname, "messageIds.ts"), "utf8").matchAll(/ {2}\| "([^"]+)"/g)].map((m) => m[1] ?? "");
  expect(ids.length).toBeGreaterThan(2000);
  expect(MESSAGE_FAMILIES.filter((family) => !ids.some((id) => id.startsWith(family)))).toEqual([]);
  expect(ids).toContain(messageOf("workers-role-", "lead"));
  expect(ids).toContain(fieldMessage("person", "name_used"));
});
