import { recordOf, SELAM, selam, TAMU, tamu } from "../fixtures/case";
import { conflicts } from "../fixtures/exchange";
import { type Answers, type GalleryState, refused, SLOW } from "../state";
import { clickOn, pressKey, settled, typeInto } from "../userActions";

const FIELD = "main form input[role=combobox]";

function adult(tag: string): Answers {
  return { show_case: selam(tag), show_record: ({ kind, record }) => recordOf(kind, record, tag) };
}

function long(tag: string): Answers {
  const name = tag === "ar" ? "عبد الرحمن بن عبد الله بن محمد " : "Maria da Conceição dos Santos ";
  return { ...adult(tag), show_case: { ...selam(tag), row: { ...selam(tag).row, alias: `${name.repeat(6)}Selam` } } };
}

function child(tag: string): Answers {
  return { show_case: tamu(tag), show_record: ({ kind, record }) => recordOf(kind, record, tag) };
}

async function hold(doc: Document): Promise<void> {
  const fold = doc.querySelector<HTMLElement>("main ol button[aria-expanded]");
  fold?.focus();
  fold?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }));
  await settled();
}

export const states: GalleryState[] = [
  {
    screen: "case",
    state: "full",
    place: { at: "case", case: SELAM, verb: "assistance" },
    answers: adult,
    act: (doc) => typeInto(doc, FIELD, "sh"),
  },
  {
    screen: "case",
    state: "details",
    place: { at: "case", case: SELAM, verb: "assistance" },
    answers: adult,
    act: async (doc) => {
      await typeInto(doc, FIELD, "tran");
      doc.querySelector<HTMLElement>("main form button[aria-expanded]")?.click();
      await settled();
    },
  },
  {
    screen: "case",
    state: "two-answers",
    place: { at: "case", case: SELAM },
    answers: (tag) => ({ ...adult(tag), show_case: { ...selam(tag), unsettled: 2 }, list_conflicts: conflicts }),
  },
  { screen: "case", state: "note", place: { at: "case", case: SELAM, verb: "note" }, answers: adult },
  { screen: "case", state: "follow-up", place: { at: "case", case: SELAM, verb: "task" }, answers: adult },
  {
    screen: "case",
    state: "follow-up-unread",
    place: { at: "case", case: SELAM, verb: "task" },
    answers: (tag) => ({ ...adult(tag), read_date: { date: null } }),
    act: async (doc) => {
      await clickOn(doc, "main form input[type=radio]", -2);
      await typeInto(doc, "main form div:has(> p[aria-live=polite]) input", "?");
      await settled();
    },
  },
  { screen: "case", state: "long-name", place: { at: "case", case: SELAM, verb: "consent" }, answers: long },
  { screen: "case", state: "read", place: { at: "case", case: SELAM }, answers: adult, act: hold },
  {
    screen: "case",
    state: "child",
    place: { at: "case", case: TAMU, verb: "assistance" },
    answers: child,
    act: (doc) => typeInto(doc, FIELD, "sc"),
  },
  {
    screen: "case",
    state: "empty",
    place: { at: "case", case: SELAM },
    answers: (tag) => {
      const view = selam(tag);
      return {
        ...adult(tag),
        show_record: ({ kind, record }) => ({ kind, record, parent: null, fields: {}, hidden: [], unsettled: {}, voided: false }),
        show_case: {
          ...view,
          row: { ...view.row, alias: null, age: null, languages: [], risk: null },
          pronoun: null,
          interpreter: false,
          reach: null,
          safe_contact: null,
          never_learn: null,
          own_words: null,
          ladder: [],
          timeline: [],
          counts: {},
          tasks: [],
          referrals: [],
        },
      };
    },
  },
  { screen: "case", state: "slow", place: { at: "case", case: SELAM }, answers: () => ({ show_case: SLOW }) },
  {
    screen: "case",
    state: "refused",
    place: { at: "case", case: SELAM },
    answers: () => ({ show_case: refused("role-needed", { role: "caseworker" }) }),
  },
  {
    screen: "consent",
    state: "record",
    place: { at: "case", case: SELAM, verb: "consent" },
    answers: adult,
  },
  {
    screen: "consent",
    state: "record-child",
    place: { at: "case", case: TAMU },
    answers: child,
    act: async (doc) => {
      pressKey("KeyK", "k")(doc);
      await settled();
    },
  },
  {
    screen: "consent",
    state: "take-back",
    place: { at: "case", case: SELAM },
    answers: adult,
    act: async (doc) => {
      doc.querySelectorAll<HTMLElement>("aside ul li button")[0]?.click();
      await settled();
    },
  },
];
