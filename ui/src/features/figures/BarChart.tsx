// The chart: bars of the shown numbers, in the order of the table. A hidden number has a hatched box, the same for all and without a
// measure. The table above is the text alternative.
import { Fragment, useEffect, useRef, useState } from "react";
import { InlineSelect } from "../../kit";
import type { FigureTable } from "../../lib/contract";
import { useWords, type WordsInForce } from "../../lib/words";
import css from "./BarChart.module.css";
import { type Bar, type BarRow, comparedRows, leadingBars, totalColumn } from "./chartBars";
import { type CrosstabLine, layOutCrosstab } from "./crosstab";
import { type FigureNames, useFigureNames } from "./figureNames";

export function BarChart({ table, title }: { table: FigureTable; title: string }) {
  const { t } = useWords();
  const names = useFigureNames();
  const [picked, setPicked] = useState<number | null>(null);
  const crosstab = layOutCrosstab(table, false);
  const columns = crosstab.columns.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const column = columns.find(({ line }) => line.index === picked) ?? columns.find(({ line }) => line.index === totalColumn(table));
  const rows = comparedRows(crosstab.rows);
  if (!column || rows.length < 2) return null;
  const grouped = table.row_variables.length > 1;
  const parts = crosstab.rows.flatMap((group) => {
    const bars = rows.filter((row) => row.group === group).map(({ line }) => barOf(table, line, column.line, names));
    return bars.length > 0 ? [{ group, bars }] : [];
  });
  const bars = parts.flatMap((part) => part.bars);
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure className={css.figure}>
      <figcaption className={css.head}>
        <h2>{grouped ? t("figures-chart-plain") : chartHeadline(bars, t)}</h2>
        <span className={css.series}>
          <span aria-hidden="true">{t("figures-chart-series")}</span>
          <InlineSelect
            label={t("figures-chart-series")}
            options={columns.map((one) => ({ id: String(one.line.index), name: columnName(one, names, t) }))}
            value={String(column.line.index)}
            onChange={(id) => setPicked(Number(id))}
          />
        </span>
      </figcaption>
      <div className={css.bars} role="img" aria-label={t("figures-chart-twin", { table: title, series: columnName(column, names, t) })}>
        {parts.map(({ group, bars: some }) => (
          <Fragment key={group.key}>
            {grouped ? <h3 className={css.group}>{names.group(group)}</h3> : null}
            {some.map((bar) => (
              <ChartBar key={bar.index} bar={bar} most={most} />
            ))}
          </Fragment>
        ))}
      </div>
    </figure>
  );
}

function barOf(table: FigureTable, row: CrosstabLine, column: CrosstabLine, names: FigureNames): Bar {
  return { index: row.index, name: names.line(row, ""), value: table.cells[row.index]?.[column.index] ?? null };
}

function ChartBar({ bar, most }: { bar: Bar; most: number }) {
  const { t, number } = useWords();
  return (
    <div className={css.row}>
      <span className={css.name}>{bar.name}</span>
      {bar.value === null ? (
        <span className={css.bar}>
          <i className={css.hidden} />
          <span className={css.soft}>{t("figures-hidden-cell")}</span>
        </span>
      ) : (
        <span className={css.bar}>
          <BarLength share={bar.value / most} />
          <span>{number(bar.value)}</span>
        </span>
      )}
    </div>
  );
}

/** A bar as long as its share of the longest; set from here, since the page may carry no style of its own. */
function BarLength({ share }: { share: number }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.style.setProperty("--share", String(share)), [share]);
  return <i className={css.shown} ref={bar} />;
}

/** A column by one name, where two things cross too. */
function columnName({ group, line }: BarRow, names: FigureNames, t: WordsInForce["t"]): string {
  if (!group.at) return names.line(line, t("figures-all"));
  return line.at ? t("figures-series", { group: names.group(group), part: names.category(line.at) }) : names.group(group);
}

function chartHeadline(bars: readonly Bar[], t: WordsInForce["t"]): string {
  const [first, second] = leadingBars(bars);
  const among = bars.some(({ value }) => value === null) ? "shown" : "all";
  if (!first) return t("figures-chart-plain");
  if (!second) return t(`figures-chart-one-${among}`, { first: first.name });
  return t(`figures-chart-two-${among}`, { first: first.name, second: second.name });
}
