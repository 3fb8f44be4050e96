// The size limit of a note. The core counts bytes: a letter outside the Latin alphabet takes two or three.

/** The longest text that the core takes; one of its tests reads this line. */
export const NOTE_BYTES_MAX = 60_000;

/** Counts the characters of a text that fit into one note, and all; null where all fit. */
export function beyondOneNote(text: string): { fits: number; all: number } | null {
  // As the core will store it.
  const stored = text.trim().normalize("NFC");
  // No character takes more than three bytes a place: what is short enough need not be counted.
  if (stored.length * 3 <= NOTE_BYTES_MAX) return null;
  const { read } = new TextEncoder().encodeInto(stored, new Uint8Array(NOTE_BYTES_MAX));
  return read < stored.length ? { fits: read, all: stored.length } : null;
}
