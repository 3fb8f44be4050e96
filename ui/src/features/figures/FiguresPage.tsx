// A question as a sentence, its table, its chart, and beside them what protection costs and what may be released. Only what was already
// made safe arrives here; this page never has a small number to hide.

import { type ReactNode, useState } from "react";
import { EmptyState, ErrorNotice, Headline, InlineSelect, Loading, PageLayout, PanelButton } from "../../kit";
import { useArrivingDeposits } from "../../lib/arrivingDeposits";
import type { FiguresHeld, FigureTable } from "../../lib/contract";
import { dayAfter, firstPeriod, kindOfPeriod, periodName, TABLES } from "../../lib/figures";
import { messageOf } from "../../lib/messages";
import type { FigureTableName } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords, Words } from "../../lib/words";
import { BarChart } from "./BarChart";
import { FigureGrid } from "./FigureGrid";
import css from "./Figures.module.css";
import { FiguresUnavailable } from "./FiguresUnavailable";
import { useRefusalInWords } from "./figureNames";
import { ReleaseDialog } from "./ReleaseDialog";
import { TablePanel } from "./TablePanel";

const PROFILE = "exact";
const THRESHOLDS = [3, 4, 5, 6, 8, 10, 15, 20];
const DEFAULT_THRESHOLD = 5;

type Start = { table?: FigureTableName | undefined; period?: string | undefined; releasing?: boolean };

export function FiguresPage({ both, start = {} }: { both: boolean; start?: Start }) {
  useArrivingDeposits(true);
  const figures = useRead("show_figures", {});
  if (!figures.data) return <FiguresUnavailable error={figures.error} title="figures-rail" />;
  if (figures.data.sites.length === 0) return <NoDeposits />;
  return <TableQuestion figures={figures.data} both={both} start={start} />;
}

function NoDeposits() {
  const { t } = useWords();
  return (
    <PageLayout>
      <Headline title={t("figures-rail")} />
      <EmptyState title={t("figures-none-yet")}>{t("figures-none-yet-advice")}</EmptyState>
    </PageLayout>
  );
}

function TableQuestion({ figures, both, start }: { figures: FiguresHeld; both: boolean; start: Start }) {
  const words = useWords();
  const { t } = words;
  const [table, setTable] = useState<FigureTableName>(start.table ?? "T11");
  const [period, setPeriod] = useState(start.period ?? firstPeriod(figures.periods));
  const [threshold, setThreshold] = useState(DEFAULT_THRESHOLD);
  const inWords = useRefusalInWords();
  const [releasing, setReleasing] = useState(start.releasing ?? false);
  // The last table stays until the next one is loaded, under its own name.
  const closed = figures.periods.find((one) => one.period === period)?.closed ?? true;
  const shown = useRead("show_table", { table, period, profile: PROFILE, threshold }, { keep: true, enabled: closed });
  const data = shown.error || !closed ? undefined : shown.data;
  const panel = <TablePanel table={data ?? null} sites={figures.sites.length} both={both} onRelease={() => setReleasing(true)} />;
  const title = t(messageOf("figures-table-", data?.table ?? table));
  return (
    <PageLayout panel={panel} panelTitle={t("figures-panel")}>
      <Headline
        title={title}
        over={
          <Words
            id="figures-over"
            args={{
              period: (
                <InlineSelect
                  label={t("figures-pick-period")}
                  options={periodOptions(figures, words)}
                  value={period}
                  onChange={setPeriod}
                />
              ),
              sites: figures.sites.length,
            }}
          />
        }
        acts={<PanelButton title={t("figures-panel")}>{panel}</PanelButton>}
      />
      <div className={css.ask}>
        <Words
          id="figures-ask"
          args={{
            table: (
              <InlineSelect
                label={t("figures-pick-table")}
                options={TABLES.map((id) => ({ id, name: t(`figures-ask-${id}`) }))}
                value={table}
                onChange={(id) => setTable(id as FigureTableName)}
              />
            ),
            threshold: (
              <InlineSelect
                label={t("figures-pick-threshold")}
                options={THRESHOLDS.map((n) => ({ id: String(n), name: words.number(n) }))}
                value={String(threshold)}
                onChange={(n) => setThreshold(Number(n))}
              />
            ),
          }}
        />
      </div>
      {closed ? null : <PeriodNotOver period={period} />}
      {closed && shown.isPending ? <Loading rows={8} /> : null}
      <ErrorNotice error={closed ? inWords(shown.error) : null} />
      {data ? (
        <div className={css.shown} aria-busy={shown.isPlaceholderData}>
          {data.empty ? (
            <EmptyState title={t("figures-empty")}>{t("figures-empty-advice")}</EmptyState>
          ) : (
            <TableWithChart table={data} title={title} />
          )}
        </div>
      ) : null}
      {releasing ? (
        <ReleaseDialog table={table} period={period} threshold={threshold} profile={PROFILE} onClose={() => setReleasing(false)} />
      ) : null}
    </PageLayout>
  );
}

/** Of a period that still goes on nothing is told: two looks at it would differ by one person. */
function PeriodNotOver({ period }: { period: string }) {
  const { t } = useWords();
  const on = dayAfter(period);
  return <EmptyState title={t("figures-open")}>{on ? t("figures-open-until", { on }) : null}</EmptyState>;
}

function TableWithChart({ table, title }: { table: FigureTable; title: string }) {
  const words = useWords();
  const whole = `${title}, ${periodName(table.period, words)}`;
  return (
    <>
      <FigureGrid key={`${table.table}/${table.period}`} table={table} title={whole} />
      <BarChart key={table.table} table={table} title={whole} />
      <TableFootnote table={table} />
    </>
  );
}

/** Says how the table counts and who is missing: whole sentences, one fact each. */
function TableFootnote({ table }: { table: FigureTable }): ReactNode {
  const { t } = useWords();
  return (
    <p className={css.foot}>
      {t(`figures-foot-${table.unit}`)} {t("figures-foot-said-no", { count: table.said_no })}{" "}
      {t("figures-foot-not-asked", { count: table.not_asked })}
      {table.late > 0 ? ` ${t("figures-foot-late", { count: table.late })}` : null}
    </p>
  );
}

function periodOptions(figures: FiguresHeld, words: ReturnType<typeof useWords>) {
  const order = ["quarter", "year", "month", "all", "unknown"];
  const note = (one: FiguresHeld["periods"][number]) =>
    one.closed ? (one.released ? words.t("figures-period-released") : undefined) : words.t("figures-period-open");
  return [...figures.periods]
    .sort((a, b) => order.indexOf(kindOfPeriod(a.period)) - order.indexOf(kindOfPeriod(b.period)))
    .map((one) => ({ id: one.period, name: periodName(one.period, words), note: note(one) }));
}
