import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { lists } from "../lib/dictionary";
import { renderState } from "../test/renderState";
import { localeText } from "./locales";
import { manifest, STATES } from "./states";

afterEach(cleanup);

test("the_list_for_scripts_names_every_state", () => {
  const file = resolve(import.meta.dirname, "gallery.json");
  const now = `${JSON.stringify(manifest(), null, 2)}\n`;
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, now);
  expect(readFileSync(file, "utf8")).toBe(now);
});

test("every_state_has_a_name_of_its_own", () => {
  const names = STATES.map((s) => `${s.screen}/${s.state}`);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(STATES)("$screen/$state", (state) => {
  test("says_nothing_that_is_not_a_message_or_a_sample", async () => {
    const { container } = await renderState(state, "en-XX");
    expect(nakedWords(container)).toEqual([]);
  });

  test("has_no_fault_that_axe_can_see", async () => {
    const { baseElement } = await renderState(state);
    const found = await axe.run(baseElement, {
      // Happy DOM has no layout: colours and sizes are seen in the real engine.
      rules: {
        "color-contrast": { enabled: false },
        "target-size": { enabled: false },
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
      },
    });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(" | ")}`).join("\n")).toBe("");
  });
});

/** Letters on screen that stand outside ⟦⟧ and are neither samples nor what Intl writes. */
function nakedWords(root: HTMLElement): string[] {
  const samples = sampleWords();
  const naked: string[] = [];
  const texts = [...root.querySelectorAll("*"), root].flatMap((element) => [
    ...[...element.childNodes].filter((n) => n.nodeType === 3 && element.tagName !== "STYLE").map((n) => n.textContent ?? ""),
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);
  for (const text of texts) {
    const outside = text
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/⟦[^⟦⟧]*⟧/g, " ")
      .replace(/⟦[^⟦⟧]*⟧/g, " ")
      .replace(/^[^⟦]*⟧/g, " ")
      .replace(/⟦[^⟧]*$/g, " ");
    // A message that is not there shows its name, and a sample may hold the same words.
    for (const id of outside.match(/\b(?:refused|alarm)-[a-z-]+/g) ?? []) naked.push(`no message ${id}`);
    for (const word of outside.match(/\p{L}{2,}/gu) ?? []) if (!samples.has(word.toLowerCase())) naked.push(`${word} in “${text}”`);
  }
  return naked;
}

const INTL = new Set<string>();
for (let n = 0; n < 12; n++) {
  for (const month of ["short", "long"] as const)
    INTL.add(new Intl.DateTimeFormat("en-GB", { month }).format(new Date(2026, n, 1)).toLowerCase());
  for (const weekday of ["short", "long"] as const)
    INTL.add(new Intl.DateTimeFormat("en-GB", { weekday }).format(new Date(2026, 0, n + 1)).toLowerCase());
}
const KEYS = ["ctrl", "shift", "enter", "tab", "esc", "space"];

let known: Set<string> | null = null;
function sampleWords(): Set<string> {
  if (known) return known;
  const fixtures = import.meta.glob<string>(["./fixtures/*.ts", "./screens/*.tsx"], { query: "?raw", import: "default", eager: true });
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const languages = Object.values(lists.language.cldr ?? {}).map((tag) => names.of(tag) ?? "");
  const words = [...Object.values(fixtures), ...languages].join(" ").match(/\p{L}{2,}/gu) ?? [];
  const autonyms = Object.values(
    import.meta.glob<string>("../../../locales/*/locale.toml", { query: "?raw", import: "default", eager: true }),
  ).join(" ");
  known = new Set([...words, ...(autonyms.match(/\p{L}{2,}/gu) ?? []), ...INTL, ...KEYS].map((w) => w.toLowerCase()));
  return known;
}

test("a_pseudo_locale_wraps_what_a_reader_sees", () => {
  const files = localeText("en-XX").chain.find((c) => c.tag === "en")?.files ?? [];
  expect(files.find((f) => f.name === "app.ftl")?.text).toContain("app-hide = ⟦Hide⟧");
});
