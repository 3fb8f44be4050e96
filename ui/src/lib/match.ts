// Finds the names that fit a few letters. Accents, case and the shapes of Arabic letters are folded; the beginning of the name goes
// before the beginning of a later word, that before other words for it, and those before letters in the middle.
import { foldLetters } from "./letters";

export type Candidate = { id: string; name: string; other?: readonly string[] };

/** The candidates that fit, best first; all of them in their own order where nothing is typed. */
export function findMatches<T extends Candidate>(typed: string, candidates: readonly T[]): T[] {
  const wanted = foldText(typed);
  if (wanted === "") return [...candidates];
  return candidates
    .map((candidate, order) => ({ candidate, order, rank: matchRank(wanted, candidate) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ candidate }) => candidate);
}

/** Returns the rest of `name` after the typed letters, where the name begins with them; for the ghost text behind the caret. */
export function completionOf(typed: string, name: string): string {
  if (typed === "" || !foldText(name).startsWith(foldText(typed))) return "";
  const letters = [...name];
  for (let at = 0; at <= letters.length; at++) {
    if (foldText(letters.slice(0, at).join("")) === foldText(typed)) return letters.slice(at).join("");
  }
  return "";
}

/** Folded letters, with single spaces and none before them. */
function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/g, " ").trimStart();
}

const NO_MATCH = 9;

function matchRank(wanted: string, { id, name, other = [] }: Candidate): number {
  const own = foldText(name);
  if (own.startsWith(wanted)) return 0;
  if (startsAnyWord(own, wanted)) return 1;
  if (other.some((word) => foldText(word).startsWith(wanted))) return 2;
  if (id.startsWith(wanted) || startsAnyWord(id.replaceAll("_", " "), wanted)) return 3;
  return own.includes(wanted) ? 4 : NO_MATCH;
}

function startsAnyWord(text: string, wanted: string): boolean {
  return text.split(/[\s\-–/(]+/).some((_, at, words) => words.slice(at).join(" ").startsWith(wanted));
}
