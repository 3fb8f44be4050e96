import { recordOf, SELAM, selam, TAMU, tamu } from "../fixtures/case";
import { fieldsOf, history, person } from "../fixtures/records";
import { type Answers, type GalleryState, refused } from "../state";
import { settled } from "../userActions";

function answers(tag: string): Answers {
  return {
    show_case: ({ case: id }) => (id === TAMU ? tamu(tag) : selam(tag)),
    show_record: ({ kind, record }) => (kind === "person" ? person(record) : { ...recordOf(kind, record, tag), fields: fieldsOf(kind) }),
    show_history: history,
  };
}

export const states: GalleryState[] = [
  { screen: "record", state: "person", place: { at: "record", case: SELAM, kind: "person", record: "p-0" }, answers },
  {
    screen: "record",
    state: "identity",
    place: { at: "record", case: SELAM, kind: "person_identity", record: "i-0" },
    answers,
  },
  {
    screen: "record",
    state: "experience",
    place: { at: "record", case: SELAM, kind: "trafficking_experience", record: "e-0" },
    answers,
  },
  { screen: "record", state: "case", place: { at: "record", case: SELAM, kind: "case", record: SELAM }, answers },
  { screen: "record", state: "guardian-new", place: { at: "record", case: TAMU, kind: "guardian", parent: "p-4" }, answers },
  { screen: "record", state: "best-interests", place: { at: "record", case: TAMU, kind: "best_interests", parent: TAMU }, answers },
  { screen: "record", state: "child", place: { at: "record", case: TAMU, kind: "child_profile", record: "cp-1" }, answers },
  {
    screen: "record",
    state: "key",
    place: { at: "record", case: SELAM, kind: "person", record: "p-0" },
    answers,
    act: async (doc) => {
      doc.querySelector<HTMLElement>("main input")?.focus();
      await settled();
    },
  },
  {
    screen: "record",
    state: "menu",
    place: { at: "record", case: SELAM, kind: "person", record: "p-0" },
    answers,
    act: async (doc) => {
      doc.querySelectorAll<HTMLElement>("main button[aria-haspopup=true]")[0]?.click();
      await settled();
    },
  },
  {
    screen: "record",
    state: "note",
    place: { at: "record", case: SELAM, kind: "note", record: "n-1" },
    answers: (tag) => ({ ...answers(tag), show_record: ({ kind, record }) => recordOf(kind, record, tag) }),
  },
  {
    screen: "record",
    state: "refused",
    place: { at: "record", case: SELAM, kind: "person", record: "p-0" },
    answers: (tag) => ({ ...answers(tag), show_record: refused("role-needed", { role: "caseworker" }) }),
  },
];
