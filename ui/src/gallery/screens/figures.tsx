// The figures worker: the tables, their release, the ledger, deposits. And the caseworker's side: numbers for the figures desk.
import { awaited } from "../fixtures/exchange";
import { both, counter, depositDue, figures, tables } from "../fixtures/figures";
import { type Answers, type GalleryState, refused, SLOW } from "../state";
import { settled } from "../userActions";

const at = (state: string, more: Partial<GalleryState> = {}): GalleryState => ({
  screen: "figures",
  state,
  worker: counter,
  place: { at: "figures" },
  ...more,
});
const table = (id: "T2" | "T4" | "T11", more: Partial<(typeof tables)["T11"]>): Answers => ({
  show_table: ({ period, threshold }) => ({ ...tables[id], period, threshold, ...more }),
});
const press = async (doc: Document, words: string) => {
  const buttons = [...doc.querySelectorAll<HTMLButtonElement>("button")];
  buttons.find((button) => button.getAttribute("data-variant") === words)?.click();
  await settled();
};

export const states: GalleryState[] = [
  at("help"),
  at("exploitation", { place: { at: "figures", table: "T4" } }),
  at("status", { place: { at: "figures", table: "T2" } }),
  at("shown-whole", {
    answers: () => table("T11", { hidden: 0, earlier: 0, cells: tables.T11.cells.map((row) => row.map((n) => n ?? 7)) }),
  }),
  at("late", { answers: () => table("T11", { sites_missing: 1, late: 5, frozen: true, said_no: 0, not_asked: 0 }) }),
  at("not-over", { place: { at: "figures", period: "2026-Q4" } }),
  at("nobody", {
    place: { at: "figures", period: "2026-08" },
    answers: () => table("T11", { empty: true, cells: [], hidden: 0, numbers: 0 }),
  }),
  at("nothing-yet", { answers: () => ({ show_figures: { ...figures, sites: [], periods: [], arrived: 0 }, list_releases: [] }) }),
  at("waits", { answers: () => ({ show_figures: refused("waits-for-admission"), list_releases: refused("waits-for-admission") }) }),
  at("slow", { answers: () => ({ show_table: SLOW }) }),
  at("refused", { answers: () => ({ show_table: refused("figures-undecided") }) }),
  at("both", { worker: both }),
  at("hidden-bars", { place: { at: "figures", table: "T4" }, answers: () => table("T4", { cells: hidden(tables.T4.cells) }) }),
  at("find", {
    act: async (doc) => {
      doc.body.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyK", key: "k", ctrlKey: true, bubbles: true, cancelable: true }));
      await settled();
    },
  }),
  at("release", {
    act: (doc) => press(doc, "main"),
  }),
  at("release-refused", {
    answers: () => ({
      choose_folder: "/media/stick/Reports",
      release_tables: refused("figures-clash", { release: 13, slice: "gender_identity=woman majority=child period=2026-07/2026-09" }),
    }),
    act: release,
  }),
  at("release-done", {
    answers: () => ({
      choose_folder: "/media/stick/Reports",
      release_tables: { number: 15, files: ["T11-2026-Q3.csv", "services-2026-Q3.json"], left_out: [{ table: "T4", reason: "empty" }] },
    }),
    act: release,
  }),
  { screen: "released", state: "full", worker: counter, place: { at: "released" } },
  { screen: "released", state: "empty", worker: counter, place: { at: "released" }, answers: () => ({ list_releases: [] }) },
  { screen: "arrived", state: "full", worker: counter, place: { at: "arrived" } },
  {
    screen: "arrived",
    state: "refused",
    worker: counter,
    place: { at: "arrived" },
    answers: () => ({
      show_figures: {
        ...figures,
        arrived: 1,
        refused: [{ reason: "deposit-older" }, { reason: "deposit-older" }, { reason: "deposit-unknown-site" }],
      },
    }),
  },
  {
    screen: "arrived",
    state: "empty",
    worker: counter,
    place: { at: "arrived" },
    answers: () => ({ show_figures: { ...figures, sites: [], periods: [], arrived: 0 } }),
  },
  { screen: "figures-settings", state: "full", worker: counter, place: { at: "settings" } },
  { screen: "figures-desk", state: "due", place: { at: "figures-desk" } },
  {
    screen: "figures-desk",
    state: "made",
    place: { at: "figures-desk" },
    answers: () => ({ show_deposit: { ...depositDue, last_on: "2026-11-24", due_on: "2026-12-01", due: false } }),
    act: async (doc) => {
      await settled();
      doc.querySelector<HTMLButtonElement>("main [data-deposit] button")?.click();
      await settled();
    },
  },
  {
    screen: "figures-desk",
    state: "first",
    place: { at: "figures-desk" },
    answers: () => ({ show_deposit: { ...depositDue, last_on: null, due_on: "2026-11-24", left_out: [] } }),
  },
  {
    screen: "figures-desk",
    state: "awaited",
    place: { at: "figures-desk" },
    answers: () => ({ show_deposit: { ...depositDue, certificate_awaited: true }, show_organisation: awaited }),
  },
  {
    screen: "figures-desk",
    state: "nobody-counts",
    place: { at: "figures-desk" },
    answers: () => ({ show_deposit: { ...depositDue, figures_key: false, due: false, last_on: null, due_on: "2026-11-24" } }),
  },
];

/** The sum over everybody hidden too in two rows, so that the chart has boxes to draw. */
function hidden(cells: (number | null)[][]): (number | null)[][] {
  return cells.map((row, r) => row.map((n, c) => (c === row.length - 1 && (r === 2 || r === 6) ? null : n)));
}

async function release(doc: Document): Promise<void> {
  await press(doc, "main");
  doc.querySelector<HTMLButtonElement>("[role=dialog] section button")?.click();
  await settled();
  const main = [...doc.querySelectorAll<HTMLButtonElement>("[role=dialog] button[data-variant=main]")];
  main.at(-1)?.click();
  await settled();
}
