// The day of a row in the column of time: "Tue 24" for a day, the words for a date that is only partly known.
import type { TimelineItem } from "../../lib/contract";
import { useDayInColumn } from "../../lib/dates";
import { useWords } from "../../lib/words";
import css from "./Timeline.module.css";
import { dayOf } from "./timelineRows";

export function RowDate({ item }: { item: TimelineItem }) {
  const { fuzzy } = useWords();
  const column = useDayInColumn();
  const day = dayOf(item);
  const exact = !item.on || (item.on.from === item.on.to && !item.on.about);
  return (
    <time className={css.when} dateTime={exact && day ? day : undefined}>
      {exact && day ? column(day) : item.on ? fuzzy(item.on) : null}
    </time>
  );
}
