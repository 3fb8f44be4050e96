import { SELAM, selam } from "../fixtures/case";
import { alone, conflicts, noneLeft, odd, plan, preview, received, seen, takenOut, withdrawalsOnly } from "../fixtures/exchange";
import { type Answers, type GalleryState, refused } from "../state";
import { clickOn } from "../userActions";

const FILE = "2026-11-23-4.amparo";
const giving = (): Answers => ({ plan_hand_over: plan, show_case: selam("en") });
const taking = (): Answers => ({ preview_file: preview, receive_file: received, choose_file: FILE, list_conflicts: conflicts });
const open = (doc: Document) => clickOn(doc, "main button[data-variant=main]");
const toIlir = (doc: Document) => clickOn(doc, "main [role=radiogroup] label input[value=ilir]");

export const states: GalleryState[] = [
  { screen: "hand-over", state: "begin", place: { at: "hand-over" }, answers: giving },
  { screen: "hand-over", state: "plan", place: { at: "hand-over" }, answers: giving, act: toIlir },
  {
    screen: "hand-over",
    state: "from-case",
    place: { at: "hand-over", case: SELAM },
    answers: () => ({ plan_hand_over: { ...plan, go: plan.go.slice(0, 1), skipped: [] } }),
    act: toIlir,
  },
  {
    screen: "hand-over",
    state: "compare",
    place: { at: "hand-over" },
    answers: () => ({ plan_hand_over: { ...plan, words: "never" } }),
    act: toIlir,
  },
  {
    screen: "hand-over",
    state: "keys-changed",
    place: { at: "hand-over" },
    answers: () => ({ plan_hand_over: { ...plan, words: "changed" }, compare_words: refused("org-words-differ") }),
    act: toIlir,
  },
  {
    screen: "hand-over",
    state: "withdrawals",
    place: { at: "hand-over" },
    answers: () => ({ plan_hand_over: withdrawalsOnly }),
    act: toIlir,
  },
  { screen: "hand-over", state: "none-left", place: { at: "hand-over" }, answers: () => ({ plan_hand_over: noneLeft }), act: toIlir },
  { screen: "hand-over", state: "nobody", place: { at: "hand-over" }, answers: () => ({ show_organisation: alone }) },
  {
    screen: "hand-over",
    state: "done",
    place: { at: "hand-over" },
    answers: () => ({
      ...giving(),
      choose_folder: "stick",
      hand_over: { file: "/media/stick/4f1c09ab77d2e613.amparo", number: 3, cases: 5, skipped: 3, withdrawals: 0 },
    }),
    act: async (doc) => {
      await toIlir(doc);
      await open(doc);
    },
  },
  { screen: "receive", state: "begin", place: { at: "receive" }, answers: taking },
  { screen: "receive", state: "preview", place: { at: "receive" }, answers: taking, act: open },
  {
    screen: "receive",
    state: "gap",
    place: { at: "receive" },
    answers: () => ({ ...taking(), preview_file: odd }),
    act: open,
  },
  { screen: "receive", state: "seen", place: { at: "receive" }, answers: () => ({ ...taking(), preview_file: seen, takenOut }), act: open },
  {
    screen: "receive",
    state: "refused",
    place: { at: "receive" },
    answers: () => ({ ...taking(), preview_file: refused("file-for-another") }),
    act: open,
  },
  {
    screen: "receive",
    state: "done",
    place: { at: "receive" },
    answers: taking,
    act: async (doc) => {
      await open(doc);
      await open(doc);
    },
  },
  { screen: "conflicts", state: "full", place: { at: "conflicts" }, answers: () => ({ list_conflicts: [...conflicts, takenOut] }) },
  { screen: "conflicts", state: "one-case", place: { at: "conflicts", case: SELAM }, answers: () => ({ list_conflicts: conflicts }) },
  { screen: "conflicts", state: "none", place: { at: "conflicts" } },
];
