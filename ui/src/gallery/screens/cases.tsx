import type { CaseRow } from "../../lib/contract";
import { AFRICA, EAST_ASIA, EUROPE_AND_WEST_ASIA, named, SOUTH_ASIA } from "../fixtures/names";
import { caseRow, caseRows } from "../fixtures/people";
import { type GalleryState, refused, SLOW } from "../state";
import { typeInto } from "../userActions";

const byLastDay = (one: CaseRow, other: CaseRow) => (one.last_on ?? "").localeCompare(other.last_on ?? "");

export const states: GalleryState[] = [
  { screen: "cases", state: "full", place: { at: "cases" } },
  {
    screen: "cases",
    state: "many",
    place: { at: "cases", view: "all" },
    answers: () => ({ list_cases: ({ from, count }) => ({ total: 21195, rows: caseRows(from, count, 21195), possible: false }) }),
  },
  {
    screen: "cases",
    state: "longest-ago-first",
    place: { at: "cases", order: "last" },
    answers: () => ({ list_cases: { total: 23, rows: caseRows(0, 23, 23).toSorted(byLastDay), possible: false } }),
  },
  { screen: "cases", state: "names-of-south-asia", place: { at: "cases" }, answers: () => ({ list_cases: named(SOUTH_ASIA) }) },
  { screen: "cases", state: "names-of-east-asia", place: { at: "cases" }, answers: () => ({ list_cases: named(EAST_ASIA) }) },
  { screen: "cases", state: "names-of-africa", place: { at: "cases" }, answers: () => ({ list_cases: named(AFRICA) }) },
  { screen: "cases", state: "names-of-europe", place: { at: "cases" }, answers: () => ({ list_cases: named(EUROPE_AND_WEST_ASIA) }) },
  {
    screen: "cases",
    state: "sounds-alike",
    place: { at: "cases" },
    answers: () => ({ list_cases: { total: 2, rows: [caseRow(0), caseRow(11)], possible: true } }),
    act: (doc) => typeInto(doc, "main input", "zelam"),
  },
  {
    screen: "cases",
    state: "nothing-found",
    place: { at: "cases" },
    answers: () => ({ list_cases: { total: 0, rows: [], possible: false } }),
    act: (doc) => typeInto(doc, "main input", "xyz"),
  },
  { screen: "cases", state: "empty", place: { at: "cases" }, answers: () => ({ list_cases: { total: 0, rows: [], possible: false } }) },
  { screen: "cases", state: "slow", place: { at: "cases" }, answers: () => ({ list_cases: SLOW }) },
  {
    screen: "cases",
    state: "refused",
    place: { at: "cases" },
    answers: () => ({ list_cases: refused("role-needed", { role: "caseworker" }) }),
  },
];
