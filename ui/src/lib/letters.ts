// One form of letters that are written in several ways, for search. The core folds by the same table; a golden file checks both.
import { FOLDED_LETTERS } from "./letterTable";

const FOLDED: ReadonlyMap<number, string> = new Map(FOLDED_LETTERS);

/** Folds case, drops marks and gives every letter one form. */
export function foldLetters(text: string): string {
  let folded = "";
  for (const letter of text.normalize("NFKD")) folded += FOLDED.get(letter.codePointAt(0) ?? 0) ?? letter.toLowerCase();
  return folded;
}
