import { expect, test } from "vitest";
import { tables } from "../../gallery/fixtures/figures";
import type { FigureTable } from "../../lib/contract";
import { comparedRows, leadingBars, totalColumn } from "./chartBars";
import { countCells, layOutCrosstab } from "./crosstab";

const small = (cells: (number | null)[][], more: Partial<FigureTable> = {}): FigureTable => ({
  ...tables.T11,
  row_variables: ["service_type"],
  column_variables: ["majority"],
  rows: [
    { where: [["service_type", "food"]], total: false },
    { where: [], total: true },
    { where: [["service_type", "transport"]], total: false },
  ],
  columns: [
    { where: [["majority", "child"]], total: false },
    { where: [["majority", "adult"]], total: false },
    { where: [], total: true },
  ],
  cells,
  ...more,
});
const kept = (groups: { lines: { index: number }[] }[]) => groups.map(({ lines }) => lines.map(({ index }) => index));

test("totals_stand_last_whatever_their_place_in_the_answer", () => {
  const { rows, columns } = layOutCrosstab(
    small([
      [5, 6, 11],
      [12, 14, 26],
      [7, 8, 15],
    ]),
    false,
  );
  expect(kept(rows)).toEqual([[0, 2, 1]]);
  expect(kept(columns)).toEqual([[0, 1, 2]]);
});

test("only_the_numbers_that_stand_in_the_table_as_it_opens_are_counted", () => {
  const cells = [
    [0, 0, 0],
    [0, 6, 6],
    [0, null, null],
  ];
  expect(countCells(small(cells))).toBe(4);
  expect(countCells(small([...cells.slice(0, 2), [null, null, null]]))).toBe(6);
});

test("a_line_of_shown_zeros_is_folded_and_one_that_holds_a_hidden_number_never_is", () => {
  const zeros = [
    [0, 0, 0],
    [0, 9, 9],
    [0, 9, 9],
  ];
  expect(layOutCrosstab(small(zeros), false)).toMatchObject({ folded: 2 });
  expect(layOutCrosstab(small(zeros), true).folded).toBe(0);
  const hidden = [
    [0, null, null],
    [null, 9, null],
    [null, 9, 9],
  ];
  expect(layOutCrosstab(small(hidden), false).folded).toBe(0);
});

test("the_line_over_everybody_stays_also_where_it_is_zero", () => {
  const { rows, columns, folded } = layOutCrosstab(
    small([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
    false,
  );
  expect([kept(rows), kept(columns), folded]).toEqual([[[1]], [[2]], 4]);
});

test("two_variables_make_groups_in_their_order_and_the_total_over_all_comes_last", () => {
  const { rows } = layOutCrosstab(tables.T2, true);
  expect(rows.map(({ at, all }) => at?.[1] ?? all)).toEqual([
    "possible",
    "identified",
    "not_victim",
    "declined_identification",
    "unknown",
    true,
  ]);
  expect(rows.at(-1)?.lines.map(({ at }) => at)).toEqual([null]);
  expect(layOutCrosstab(tables.T2, false).rows.map(({ at }) => at?.[1])).not.toContain("not_victim");
});

test("bars_compare_every_row_but_the_totals", () => {
  const bars = (id: "T2" | "T11") => comparedRows(layOutCrosstab(tables[id], false).rows);
  expect(bars("T11").map(({ line }) => line.at?.[1])).toContain("safe_accommodation");
  expect(bars("T2").map(({ group, line }) => [group.at?.[1], line.at?.[1]])).toContainEqual(["identified", "woman"]);
  for (const { line } of [...bars("T2"), ...bars("T11")]) expect(line.at).not.toBe(null);
  expect(tables.T11.columns[totalColumn(tables.T11)]?.where).toEqual([]);
});

test.each([
  [[9, 5, 3], 2],
  [[9, 5, 5], 1],
  [[9, 9, 5], 2],
  [[9, 9, 9], 0],
  [[9, null, null], 0],
  [[9, null, 5], 2],
  [[0, 0, 0], 0],
])("of_%j_as_many_lead_as_lead_without_a_tie", (values, leading) => {
  const bars = values.map((value, index) => ({ index, name: String(index), value }));
  expect(leadingBars(bars).length).toBe(leading);
});
