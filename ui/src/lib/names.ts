// A name that is longer than a hint has room for. Only where the whole of it stands beside, in a title or at the top of the page.

/** About a line of a read-back. */
const LETTERS_MAX = 48;

/** A name, or its beginning: cut between letters as people count them, never within one. */
export function shortenName(name: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name)];
  if (letters.length <= LETTERS_MAX) return name;
  return `${letters
    .slice(0, LETTERS_MAX - 1)
    .map(({ segment }) => segment)
    .join("")
    .trimEnd()}…`;
}
