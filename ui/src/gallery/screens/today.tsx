import { emptyDay, fullDay } from "../fixtures/today";
import { type GalleryState, SLOW } from "../state";

export const states: GalleryState[] = [
  { screen: "today", state: "full", place: { at: "today" } },
  { screen: "today", state: "empty", place: { at: "today" }, answers: () => ({ show_today: emptyDay }) },
  {
    screen: "today",
    state: "quiet",
    place: { at: "today" },
    answers: (tag) => ({ show_today: { ...emptyDay, open_cases: 23, drafts: fullDay(tag).drafts, backup_days: 0 } }),
  },
  {
    screen: "today",
    state: "sheets-unconfirmed",
    place: { at: "today" },
    status: { sheets: "unconfirmed" },
  },
  { screen: "today", state: "slow", place: { at: "today" }, answers: () => ({ show_today: SLOW }) },
  { screen: "today", state: "failed", place: { at: "today" }, answers: () => ({ show_today: { failed: { incident: "heron" } } }) },
  {
    screen: "today",
    state: "particulars-missing",
    place: { at: "today" },
    answers: (tag) => {
      const day = fullDay(tag);
      return { show_today: { ...day, waiting: day.waiting.map((item) => ({ ...item, args: {} })) } };
    },
  },
  {
    screen: "today",
    state: "long",
    place: { at: "today" },
    answers: (tag) => {
      const day = fullDay(tag);
      const long =
        "Ask at the municipal registry office whether the birth certificate, which was promised for the end of October, has come";
      return {
        show_today: {
          ...day,
          waiting: day.waiting.map((item) => ({ ...item, ...(item.kind === "task" ? { what: long } : {}), waited_days: 128 })),
        },
      };
    },
  },
];
