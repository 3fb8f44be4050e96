// A way of writing a day that lists need and sentences do not: "Tue 24" in a narrow column of time. Everything else is in lib/words.
import type { Day } from "./contract";
import { useWords } from "./words";

export function useDayInColumn(): (day: Day) => string {
  const { formats } = useWords();
  return (day) => {
    const at = new Date(`${day}T00:00:00Z`);
    const written = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(formats, { timeZone: "UTC", ...options }).format(at);
    return `${written({ weekday: "short" })} ${written({ day: "numeric" })}`;
  };
}
