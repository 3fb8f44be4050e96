// The Gallery's own reading of the locale folders: as text in its bundle, since it has nobody to ask. Besides the real locales three
// that exist to find faults: en-XX wraps every message in ⟦⟧, en-XC makes every message two fifths longer, en-XK shows the ids.
import type { LocaleRow, LocaleText } from "../lib/contract";

const FILES = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const TOMLS = import.meta.glob<string>("../../../locales/*/locale.toml", { query: "?raw", import: "default", eager: true });

export const PSEUDO = ["en-XX", "en-XC", "en-XK"] as const;

export function localeTags(): string[] {
  return [...new Set(Object.keys(TOMLS).map(folderOf))].sort((a, b) => Number(b === "en") - Number(a === "en") || a.localeCompare(b));
}

export function localeRows(): LocaleRow[] {
  return localeTags().map((tag) => ({
    tag,
    name: setting(tag, "name") ?? tag,
    english_name: setting(tag, "english_name") ?? tag,
    dir: directionOf(tag),
    digits: digitsOf(tag),
    calendar: "gregory",
    draft: tag !== "en",
  }));
}

export function localeText(wanted: string): LocaleText {
  const pseudo = PSEUDO.find((tag) => tag === wanted);
  const tag = pseudo ? "en" : wanted;
  const chain = [...new Set([tag, "en"])].map((of) => ({
    tag: of,
    files: Object.entries(FILES)
      .filter(([path]) => folderOf(path) === of)
      .map(([path, text]) => ({ name: path.split("/").at(-1) ?? path, text: pseudo ? dressed(text, pseudo) : text })),
  }));
  const formats = setting(tag, "formats");
  return { tag, dir: directionOf(tag), digits: digitsOf(tag), calendar: "gregory", chain, ...(formats ? { formats } : {}) } as LocaleText;
}

/** Dresses each line of text in a message file, and leaves identifiers, selectors and comments alone. */
export function dressed(ftl: string, as: (typeof PSEUDO)[number]): string {
  let id = "";
  return ftl
    .split("\n")
    .map((line) => {
      if (/^\s*(#|$)/.test(line)) return line;
      const named = /^(-?[a-zA-Z][\w-]*)\s*=/.exec(line);
      if (named?.[1]) id = named[1];
      const parts = /^(-?[a-zA-Z][\w-]*\s*=\s*|\s+\.[\w-]+\s*=\s*|\s*\*?\[[^\]]+\]\s*|\s+)(.*)$/.exec(line);
      const text = parts?.[2] ?? "";
      if (!parts || text === "" || /->\s*$/.test(text) || /^\}\s*$/.test(text)) return line;
      if (as === "en-XK") return named ? `${parts[1]}${id}` : line;
      return `${parts[1]}${as === "en-XX" ? `⟦${text}⟧` : longer(text)}`;
    })
    .join("\n");
}

function longer(text: string): string {
  const letters = text.replace(/\{[^}]*\}/g, "").length;
  const more = Math.max(2, Math.ceil(letters * 0.4));
  return `${text} ${"lengthened "
    .repeat(Math.ceil(more / 11))
    .slice(0, more)
    .trim()}`;
}

function folderOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

function setting(tag: string, name: string): string | undefined {
  const toml = Object.entries(TOMLS).find(([path]) => folderOf(path) === tag)?.[1] ?? "";
  return new RegExp(`^${name}\\s*=\\s*"([^"]*)"`, "m").exec(toml)?.[1];
}

function directionOf(tag: string): "ltr" | "rtl" {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction?: string }; textInfo?: { direction?: string } };
  return (locale.getTextInfo?.().direction ?? locale.textInfo?.direction) === "rtl" ? "rtl" : "ltr";
}

function digitsOf(tag: string): string {
  return setting(tag, "digits") ?? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
}
