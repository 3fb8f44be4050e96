// The timeline: month headings, quiet stretches counted in days, filter chips. Sensitive passages are concealed and show while a key
// is held; voided records stay, struck through; conflicting answers are marked.

import { useMemo, useState } from "react";
import { Button, FilterChips, Section } from "../../kit";
import type { CaseView, Day } from "../../lib/contract";
import { useToday } from "../../lib/due";
import { messageOf } from "../../lib/messages";
import { useWords } from "../../lib/words";
import { ConcealedPassages } from "./Concealed";
import css from "./Timeline.module.css";
import { TimelineItemRow } from "./TimelineItemRow";
import { type TimelineRow, timelineRows } from "./timelineRows";

const SHOWN_FIRST = 60;

export function Timeline({ view, onOpen }: { view: CaseView; onOpen: (kind: string, record: string) => void }) {
  const { t, number } = useWords();
  const today = useToday();
  const [kind, setKind] = useState("all");
  const [shown, setShown] = useState(SHOWN_FIRST);
  const kinds = useMemo(() => countKindGroups(view), [view]);
  const items = useMemo(() => view.timeline.filter((item) => kind === "all" || kindGroup(item.kind) === kind), [view.timeline, kind]);
  const rows = useMemo(() => timelineRows(items.slice(0, shown)), [items, shown]);
  const total = view.timeline.length;
  return (
    <Section
      title={t("case-page-happened")}
      acts={
        total > 0 ? (
          <FilterChips
            label={t("case-page-filter")}
            options={[
              { id: "all", name: t("case-page-filter-all", { count: total }) },
              ...kinds.map(([id, count]) => ({ id, name: t(messageOf("case-page-filter-", id), { count }) })),
            ]}
            value={kind}
            onChange={setKind}
          />
        ) : null
      }
    >
      {total === 0 ? <p className={css.none}>{t("case-page-happened-none")}</p> : null}
      <ol className={css.timeline}>
        {rows.map((row) => (
          <TimelineRowView key={row.key} row={row} view={view} today={today} onOpen={onOpen} />
        ))}
      </ol>
      {items.length > shown ? (
        <div>
          <Button variant="link" onPress={() => setShown(shown + SHOWN_FIRST)}>
            {t("case-page-earlier", { count: number(items.length - shown) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function TimelineRowView({
  row,
  view,
  today,
  onOpen,
}: {
  row: TimelineRow;
  view: CaseView;
  today: Day;
  onOpen: (kind: string, record: string) => void;
}) {
  const { t, month } = useWords();
  switch (row.type) {
    case "month":
    case "undated":
      return (
        <li className={css.month}>
          <b>{row.type === "month" ? month(row.day) : t("case-page-undated")}</b>
        </li>
      );
    case "quiet":
      return (
        <li className={css.quiet}>
          <span />
          <i aria-hidden="true" />
          <div>{t("case-page-quiet", { days: row.days })}</div>
        </li>
      );
    case "concealed":
      return <ConcealedPassages items={row.items} pronoun={view.pronoun} onOpen={onOpen} />;
    case "item":
      return <TimelineItemRow item={row.item} view={view} today={today} onOpen={onOpen} />;
  }
}

const GROUPS: Record<string, string> = {
  assistance: "assistance",
  referral: "referral",
  note: "note",
  consent_record: "consent_record",
  task: "task",
  guardian: "child",
  best_interests: "child",
  child_profile: "child",
};

function kindGroup(kind: string): string {
  return GROUPS[kind] ?? "other";
}

/** Counts the items of each group, in the order of the groups. */
function countKindGroups(view: CaseView): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of view.timeline) counts.set(kindGroup(item.kind), (counts.get(kindGroup(item.kind)) ?? 0) + 1);
  return ["assistance", "referral", "child", "note", "consent_record", "task", "other"].flatMap((id) => {
    const count = counts.get(id) ?? 0;
    return count > 0 ? [[id, count] as [string, number]] : [];
  });
}
