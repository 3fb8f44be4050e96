// Today: overdue, due today, due this week, in one column of time. Beside it who turns 18, who was not asked yet, unfinished drafts.
import { type ReactNode, useState } from "react";
import { Button, EmptyState, ErrorNotice, Headline, Loading, PageLayout, PanelButton, Section, Segmented } from "../../kit";
import type { Day, Today, TodayItem, Whose } from "../../lib/contract";
import { useGo } from "../../lib/places";
import { useAct, useRead } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords, type WordsInForce } from "../../lib/words";
import { Agenda } from "./Agenda";
import css from "./TodayPage.module.css";
import { TodayPanel } from "./TodayPanel";

/** `over`, `beside`: what another capability has to say over the day and beside it. */
export function TodayPage({ day, over, beside }: { day: Day; over?: ReactNode; beside?: ReactNode }) {
  const { t, dayLong } = useWords();
  const go = useGo();
  const [whose, setWhose] = useState<Whose>("mine");
  const today = useRead("show_today", { whose }, { keep: true });
  const finish = useAct("finish_task", { onSuccess: () => toast(t("today-task-done"), { undo: true }) });
  const open = (item: TodayItem) =>
    go(item.kind === "referral" ? { at: "referral", case: item.case, record: item.record } : { at: "case", case: item.case });
  const acts = { day, onOpen: open, onFinish: (item: TodayItem) => finish.mutate({ record: item.record, done_on: day }) };
  const data = today.data;
  const panel = data ? <TodayPanel today={data} beside={beside} /> : null;
  const quiet = data && data.waiting.length + data.today.length + data.week.length === 0;
  return (
    <PageLayout panel={panel} panelTitle={t("today-panel")}>
      <Headline
        title={data ? todayTitle(data, t) : t("today-title-plain")}
        over={dayLong(day)}
        acts={
          <>
            <Segmented
              label={t("today-whose")}
              options={[
                { id: "mine", name: t("today-mine") },
                { id: "house", name: t("today-house") },
              ]}
              value={whose}
              onChange={(id) => setWhose(id as Whose)}
            />
            <PanelButton title={t("today-panel")}>{panel}</PanelButton>
          </>
        }
      />
      {over}
      {today.isPending ? <Loading /> : null}
      <ErrorNotice error={today.error ?? finish.error} />
      {quiet ? (
        <EmptyState
          title={t("today-nothing")}
          act={
            <Button variant="main" keys={["Ctrl", "N"]} onPress={() => go({ at: "intake" })}>
              {t("app-find-new-case")}
            </Button>
          }
        >
          {t(data.open_cases === 0 ? "today-nothing-first" : "today-nothing-advice")}
        </EmptyState>
      ) : null}
      {data ? (
        <div className={css.day}>
          <TodaySection title={t("today-waiting")} note={t("today-waiting-note")} items={data.waiting} {...acts} />
          <TodaySection title={t("today-today")} items={data.today} {...acts} />
          <TodaySection title={t("today-week")} items={data.week} {...acts} />
        </div>
      ) : null}
    </PageLayout>
  );
}

type TodaySectionProps = {
  title: string;
  note?: string;
  items: TodayItem[];
  day: Day;
  onOpen: (item: TodayItem) => void;
  onFinish: (item: TodayItem) => void;
};

function TodaySection({ title, note, items, ...rest }: TodaySectionProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title} note={note} tight>
      <Agenda items={items} {...rest} />
    </Section>
  );
}

function todayTitle(today: Today, t: WordsInForce["t"]): string {
  const waiting = today.waiting.length;
  const due = today.today.length;
  if (waiting > 0 && due > 0) return t("today-title-both", { waiting, due });
  if (waiting > 0) return t("today-title-waiting", { waiting });
  if (due > 0) return t("today-title-due", { due });
  return t("today-title-none", {});
}
