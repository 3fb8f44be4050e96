// How a table's flat lines are laid out: in groups where two variables cross, the totals last, and lines in which every shown number
// is 0 folded away. A hidden number is neither 0 nor anything else: a line that holds one is never folded.
import type { FiguresLine, FigureTable } from "../../lib/contract";

/** A variable and one of its categories. */
export type At = readonly [variable: string, category: string];
/** `at`: nothing where the line is the total over what would stand there. */
export type Line = { index: number; at: At | null; total: boolean };
/** `at`: nothing where the lines need no heading; `all`: the lines are over all categories of the heading. */
export type Group = { key: string; at: At | null; all: boolean; lines: Line[] };
export type Cross = { rows: Group[]; columns: Group[]; folded: number };

export function crossOf(table: FigureTable, unfolded: boolean): Cross {
  const { cells, rows, columns } = table;
  const zeroRow = (row: number) => columns.every((_, column) => cells[row]?.[column] === 0);
  const zeroColumn = (column: number) => rows.every((_, row) => cells[row]?.[column] === 0);
  const keepRow = (line: FiguresLine, at: number) => unfolded || line.where.length === 0 || !zeroRow(at);
  const keepColumn = (line: FiguresLine, at: number) => unfolded || line.where.length === 0 || !zeroColumn(at);
  const kept = {
    rows: grouped(rows, table.row_variables, keepRow),
    columns: grouped(columns, table.column_variables, keepColumn),
  };
  return { ...kept, folded: rows.length + columns.length - count(kept.rows) - count(kept.columns) };
}

/** How many numbers the table shows and hides as it opens, without the lines that hold only zeros. */
export function numbersOf(table: FigureTable): number {
  const { rows, columns } = crossOf(table, false);
  return count(rows) * count(columns);
}

function grouped(
  lines: readonly FiguresLine[],
  variables: readonly string[],
  keep: (line: FiguresLine, index: number) => boolean,
): Group[] {
  const [outer, inner] = variables.length > 1 ? [variables[0], variables[1]] : [undefined, variables[0]];
  const groups = new Map<string, Group>();
  lines.forEach((line, index) => {
    if (!keep(line, index)) return;
    const of = (variable: string | undefined) => line.where.find(([name]) => name === variable) ?? null;
    const at = of(outer);
    const key = at?.[1] ?? "";
    const group = groups.get(key) ?? { key, at, all: outer !== undefined && at === null, lines: [] };
    groups.set(key, { ...group, lines: [...group.lines, { index, at: of(inner), total: line.total }] });
  });
  const ordered = [...groups.values()].map((group) => ({ ...group, lines: last(group.lines, (line) => line.at === null) }));
  return last(ordered, (group) => group.all);
}

/** In the same order, but those that fit after all others. */
function last<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  return [...items.filter((item) => !fits(item)), ...items.filter(fits)];
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.lines.length, 0);
}
