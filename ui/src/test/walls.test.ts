// Walls between the parts of the page, read from the sources.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "..");
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && /\.(ts|tsx|css)$/.test(f.name))
  .map((f) => join(f.parentPath, f.name));
const sources = files.map((path) => ({ path: relative(SRC, path), text: readFileSync(path, "utf8") }));
const imports = (text: string) => [...text.matchAll(/from "([^"]+)"|import "([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? "");

test("one_file_speaks_to_the_shell", () => {
  expect(sources.filter((f) => imports(f.text).some((i) => i.startsWith("@tauri-apps"))).map((f) => f.path)).toEqual(["lib/bridge.ts"]);
});

test("only_the_kit_knows_react_aria", () => {
  const others = sources.filter((f) => imports(f.text).some((i) => i.startsWith("react-aria")) && !f.path.startsWith("kit/"));
  expect(others.map((f) => f.path)).toEqual([]);
});

test("features_do_not_import_each_other", () => {
  const wrong = sources.filter((f) => {
    const own = /^features\/([^/]+)\//.exec(f.path)?.[1];
    return own && imports(f.text).some((i) => /^\.\.\/(?!\.\.)/.test(i) && !i.startsWith(`../${own}`));
  });
  expect(wrong.map((f) => f.path)).toEqual([]);
});

/** The files that these import, through however many others; what is imported only when it is needed is not among them. */
function reached(from: string[]): string[] {
  const seen = new Set<string>();
  const walk = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = sources.find((f) => f.path === path)?.text ?? "";
    const next = imports(text).filter((i) => i.startsWith("."));
    for (const i of next) {
      const base = relative(SRC, resolve(SRC, path, "..", i));
      for (const end of ["", ".ts", ".tsx", "/index.ts"]) if (sources.some((f) => f.path === base + end)) walk(base + end);
    }
  };
  from.forEach(walk);
  return [...seen];
}

test("the_gallery_has_no_way_to_the_core", () => {
  const gallery = sources.map((s) => s.path).filter((path) => path.startsWith("gallery/") && !path.includes(".test."));
  expect(reached(gallery)).toContain("lib/queries.ts");
  expect(reached(gallery)).not.toContain("lib/bridge.ts");
});

test("the_lock_screen_waits_for_no_screen_behind_it", () => {
  const first = reached(["app/main.tsx"]);
  expect(first).toContain("features/vault/Unlock.tsx");
  const behind = ["app/OpenFrame.tsx", "app/Screen.tsx", "app/JoiningScreen.tsx", "features/vault/FirstRun.tsx"];
  expect(first.filter((path) => behind.includes(path))).toEqual([]);
  expect(reached(["app/OpenFrame.tsx"])).toContain("app/Screen.tsx");
});

test("nothing_is_written_into_the_page_that_a_strict_policy_would_refuse", () => {
  const wrong = sources.filter((f) => /dangerouslySetInnerHTML|\bstyle=\{|innerHTML\s*=/.test(f.text) && !f.path.includes(".test."));
  expect(wrong.map((f) => f.path)).toEqual([]);
});

test("the_order_of_style_layers_is_read_before_any_rule_and_names_them_all", () => {
  const named = /@layer ([\w, ]+);/.exec(readFileSync(resolve(SRC, "../public/layers.css"), "utf8"))?.[1]?.split(", ") ?? [];
  const used = sources.flatMap((f) => [...f.text.matchAll(/@layer ([\w-]+) \{/g)].map((m) => m[1]));
  expect(named).toEqual(["tokens", "base", "kit"]);
  expect(new Set(used)).toEqual(new Set(named));
  for (const page of ["index.html", "gallery.html"]) {
    const links = [...readFileSync(resolve(SRC, "..", page), "utf8").matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]+)"/g)];
    expect(links[0]?.[1]).toBe("/layers.css");
  }
});

test("hide_wins_over_every_other_rule", () => {
  const base = sources.find((f) => f.path === "kit/base.css")?.text ?? "";
  expect(base.replace(/\s+/g, " ")).toContain(
    "html[data-covered] body > :not(#cover), html:not([data-covered]) #cover { display: none !important; }",
  );
});

test("what_is_too_long_is_cut_sideways_only_or_letters_lose_their_marks", () => {
  const blocks = sources
    .filter((f) => f.path.endsWith(".css"))
    .flatMap((f) => f.text.split(/[{}]/).map((rule) => ({ path: f.path, rule })));
  const cut = blocks.filter(({ rule }) => rule.includes("text-overflow: ellipsis") && !rule.includes("line-clamp"));
  expect(cut.length).toBeGreaterThan(5);
  expect(cut.filter(({ rule }) => !rule.includes("overflow-x: clip")).map((f) => f.path)).toEqual([]);
});
