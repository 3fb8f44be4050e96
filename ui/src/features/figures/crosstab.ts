// Lays out a table's flat lines: in groups where two variables cross, totals last, lines of zeros folded away. A hidden number is
// neither 0 nor anything else: a line that holds one is never folded.
import type { FiguresLine, FigureTable } from "../../lib/contract";

/** A variable and one of its categories. */
export type CategoryOfVariable = readonly [variable: string, category: string];
/** `at`: nothing where the line is the total over what would stand there. */
export type CrosstabLine = { index: number; at: CategoryOfVariable | null; total: boolean };
/** `at`: nothing where the lines need no heading; `all`: the lines are over all categories of the heading. */
export type LineGroup = { key: string; at: CategoryOfVariable | null; all: boolean; lines: CrosstabLine[] };
export type Crosstab = { rows: LineGroup[]; columns: LineGroup[]; folded: number };

export function layOutCrosstab(table: FigureTable, unfolded: boolean): Crosstab {
  const { cells, rows, columns } = table;
  const zeroRow = (row: number) => columns.every((_, column) => cells[row]?.[column] === 0);
  const zeroColumn = (column: number) => rows.every((_, row) => cells[row]?.[column] === 0);
  const keepRow = (line: FiguresLine, at: number) => unfolded || line.where.length === 0 || !zeroRow(at);
  const keepColumn = (line: FiguresLine, at: number) => unfolded || line.where.length === 0 || !zeroColumn(at);
  const kept = {
    rows: groupLines(rows, table.row_variables, keepRow),
    columns: groupLines(columns, table.column_variables, keepColumn),
  };
  return { ...kept, folded: rows.length + columns.length - countLines(kept.rows) - countLines(kept.columns) };
}

/** Counts the numbers that the table shows or hides as it opens, without the lines that hold only zeros. */
export function countCells(table: FigureTable): number {
  const { rows, columns } = layOutCrosstab(table, false);
  return countLines(rows) * countLines(columns);
}

function groupLines(
  lines: readonly FiguresLine[],
  variables: readonly string[],
  keep: (line: FiguresLine, index: number) => boolean,
): LineGroup[] {
  const [outer, inner] = variables.length > 1 ? [variables[0], variables[1]] : [undefined, variables[0]];
  const groups = new Map<string, LineGroup>();
  lines.forEach((line, index) => {
    if (!keep(line, index)) return;
    const of = (variable: string | undefined) => line.where.find(([name]) => name === variable) ?? null;
    const at = of(outer);
    const key = at?.[1] ?? "";
    const group = groups.get(key) ?? { key, at, all: outer !== undefined && at === null, lines: [] };
    groups.set(key, { ...group, lines: [...group.lines, { index, at: of(inner), total: line.total }] });
  });
  const ordered = [...groups.values()].map((group) => ({ ...group, lines: moveToEnd(group.lines, (line) => line.at === null) }));
  return moveToEnd(ordered, (group) => group.all);
}

/** In the same order, but those that fit after all others. */
function moveToEnd<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  return [...items.filter((item) => !fits(item)), ...items.filter(fits)];
}

function countLines(groups: readonly LineGroup[]): number {
  return groups.reduce((sum, group) => sum + group.lines.length, 0);
}
