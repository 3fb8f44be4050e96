// Which of many names fits a few letters. Accents, case and the shapes of Arabic letters are folded; the beginning of the name goes
// before the beginning of a later word, that before other words for it, and those before letters in the middle.

export type Candidate = { id: string; name: string; other?: readonly string[] };

/** The candidates that fit, best first; all of them in their own order where nothing is typed. */
export function fitting<T extends Candidate>(typed: string, candidates: readonly T[]): T[] {
  const wanted = folded(typed);
  if (wanted === "") return [...candidates];
  return candidates
    .map((candidate, order) => ({ candidate, order, rank: rankOf(wanted, candidate) }))
    .filter(({ rank }) => rank < NEVER)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ candidate }) => candidate);
}

/** What is still missing of `name` after what was typed, where the name begins with it; for the ghost behind the caret. */
export function restOf(typed: string, name: string): string {
  if (typed === "" || !folded(name).startsWith(folded(typed))) return "";
  const letters = [...name];
  for (let at = 0; at <= letters.length; at++) {
    if (folded(letters.slice(0, at).join("")) === folded(typed)) return letters.slice(at).join("");
  }
  return "";
}

export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|ـ/gu, "")
    .toLocaleLowerCase("und")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى|ی/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ")
    .trimStart();
}

const NEVER = 9;

function rankOf(wanted: string, { id, name, other = [] }: Candidate): number {
  const own = folded(name);
  if (own.startsWith(wanted)) return 0;
  if (beginsAWord(own, wanted)) return 1;
  if (other.some((word) => folded(word).startsWith(wanted))) return 2;
  if (id.startsWith(wanted) || beginsAWord(id.replaceAll("_", " "), wanted)) return 3;
  return own.includes(wanted) ? 4 : NEVER;
}

function beginsAWord(text: string, wanted: string): boolean {
  return text.split(/[\s\-–/(]+/).some((_, at, words) => words.slice(at).join(" ").startsWith(wanted));
}
