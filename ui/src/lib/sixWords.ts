// Six words, or the same number as 24 digits, typed as heard on the telephone: capitals, spaces, commas and digits of another script
// do not matter. The core says if they are the right ones; here they are only read.

export const SIX = 6;
const GROUP = 4;

export type HeardWords = {
  /** words, or groups of four digits, in their places */
  parts: string[];
  kind: "words" | "digits";
  /** as many as there must be, no more and no fewer */
  complete: boolean;
  /** what is sent to be compared */
  sent: string;
};

export function readSixWords(typed: string): HeardWords {
  const text = asciiDigits(typed).normalize("NFC").toLowerCase();
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
  if (words.length > 0) return { parts: words, kind: "words", complete: words.length === SIX, sent: words.join(" ") };
  const digits = text.replace(/\D/g, "");
  const parts = digits.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
  return { parts, kind: "digits", complete: digits.length === SIX * GROUP, sent: parts.join(" ") };
}

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
}
