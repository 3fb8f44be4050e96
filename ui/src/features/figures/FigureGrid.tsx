// The table. A hidden number is a hatched box, the same for every one: it carries no number anywhere, and its size says nothing.
import { Fragment, useState } from "react";
import { Button, HorizontalScroll } from "../../kit";
import type { FigureTable } from "../../lib/contract";
import { useWords } from "../../lib/words";
import { type CrosstabLine, type LineGroup, layOutCrosstab } from "./crosstab";
import css from "./FigureGrid.module.css";
import { type FigureNames, useFigureNames } from "./figureNames";

/** Columns of more than this stand closer, with smaller boxes: all of them. */
const MANY_COLUMNS = 6;

export function FigureGrid({ table, title }: { table: FigureTable; title: string }) {
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const names = useFigureNames();
  const crosstab = layOutCrosstab(table, unfolded);
  const zeros = unfolded || crosstab.folded > 0;
  const breadth = crosstab.columns.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <div className={css.whole}>
      <HorizontalScroll label={title}>
        <table className={css.figures} data-many={breadth > MANY_COLUMNS || undefined}>
          <caption className={css.caption}>{title}</caption>
          <Head table={table} columns={crosstab.columns} names={names} />
          {crosstab.rows.map((group) => (
            <Body key={group.key} table={table} group={group} columns={crosstab.columns} names={names} />
          ))}
        </table>
      </HorizontalScroll>
      {zeros ? (
        <div className={css.zeros}>
          <Button variant="link" onPress={() => setUnfolded(!unfolded)} aria-expanded={unfolded}>
            {unfolded ? t("figures-fold") : t("figures-unfold", { count: crosstab.folded })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Head({ table, columns, names }: { table: FigureTable; columns: LineGroup[]; names: FigureNames }) {
  const { t } = useWords();
  const two = table.column_variables.length > 1;
  const corner = (
    <th scope="col" rowSpan={two ? 2 : 1}>
      {names.variable(table.row_variables.at(-1) ?? "")}
    </th>
  );
  const inner = (
    <>
      {columns.map((group) => (
        <Fragment key={group.key}>
          {(two && isGrandTotal(group) ? [] : group.lines).map((line, at) => (
            <th key={line.index} scope="col" data-sum={isTotal(line) || undefined} data-edge={at === 0 || undefined}>
              {names.line(line, t("figures-all"))}
            </th>
          ))}
        </Fragment>
      ))}
    </>
  );
  if (!two) {
    return (
      <thead>
        <tr>
          {corner}
          {inner}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {corner}
        {columns.map((group) =>
          isGrandTotal(group) ? (
            <th key={group.key} scope="col" rowSpan={2} data-sum="" data-edge="">
              {names.group(group)}
            </th>
          ) : (
            <th key={group.key} scope="colgroup" colSpan={group.lines.length} data-edge="">
              {names.group(group)}
            </th>
          ),
        )}
      </tr>
      <tr>{inner}</tr>
    </thead>
  );
}

type BodyProps = { table: FigureTable; group: LineGroup; columns: LineGroup[]; names: FigureNames };

function Body({ table, group, columns, names }: BodyProps) {
  const { t } = useWords();
  const two = table.row_variables.length > 1;
  const breadth = 1 + columns.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <tbody>
      {two && !isGrandTotal(group) ? (
        <tr className={css.group}>
          <th scope="rowgroup" colSpan={breadth}>
            {names.group(group)}
          </th>
        </tr>
      ) : null}
      {group.lines.map((line) => (
        <tr key={line.index} className={isTotal(line) ? css.sumRow : undefined}>
          <th scope="row" data-within={(two && !isGrandTotal(group)) || undefined}>
            {names.line(line, t(two && !group.all ? "figures-all" : `figures-total-${table.unit}`))}
          </th>
          {columns.map(({ key, lines }) => (
            <Fragment key={key}>
              {lines.map((column, at) => (
                <td key={column.index} data-sum={isTotal(column) || undefined} data-edge={at === 0 || undefined}>
                  <Cell value={table.cells[line.index]?.[column.index] ?? null} />
                </td>
              ))}
            </Fragment>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ value }: { value: number | null }) {
  const { t, number } = useWords();
  if (value === null) return <span className={css.hidden} role="img" aria-label={t("figures-hidden-cell")} />;
  return <>{number(value)}</>;
}

/** The total over everything, which needs no heading of its own. */
function isGrandTotal(group: LineGroup): boolean {
  return group.all && group.lines.length === 1 && group.lines[0]?.at === null;
}

function isTotal(line: CrosstabLine): boolean {
  return line.at === null;
}
