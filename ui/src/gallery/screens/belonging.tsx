import { JoiningScreen } from "../../app/JoiningScreen";
import { HideButton } from "../../features/frame/HideButton";
import { awaited, joining, LETTER, MINE, OURS, REQUEST } from "../fixtures/exchange";
import { localeRows } from "../locales";
import { type Answers, type GalleryState, refused, type Stage } from "../state";
import { clickOn, settled, typeInto } from "../userActions";

const nothing = () => undefined;

const apart = (): Answers => ({
  show_organisation: joining,
  make_org_request: ({ folder }) => ({ text: REQUEST, file: folder ? "ben.request" : null, words: MINE }),
  read_org_certificate: { handle: "ben", roles: ["caseworker"] },
  choose_file: "ben.letter",
});

const page = (part: "ask" | "answer") => (stage: Stage) => (
  <JoiningScreen
    lockContext={{
      status: { ...stage.status, sample: false, worker: { handle: "ben", name: null, roles: [], record: null } },
      locales: localeRows(),
      language: stage.text.tag,
      onLanguage: nothing,
      hideButton: <HideButton onHide={nothing} />,
      onLeave: nothing,
    }}
    onLock={nothing}
    part={part}
  />
);

const team = { at: "workers" } as const;

const inHouse = (): Answers => ({
  read_org_request: { handle: "ben" },
  certify_request: { text: LETTER, file: null, organisation: OURS },
  choose_file: "ben.request",
});

/** Takes the request in, as far as the words that are heard. */
async function hear(doc: Document): Promise<void> {
  await clickOn(doc, "main button", 1);
  await clickOn(doc, "[role=dialog] button[data-variant=main]");
  await typeInto(doc, "[role=dialog] input", "repost excitable empty quickstep condiment catalog");
}

async function compare(doc: Document, words: string): Promise<void> {
  await clickOn(doc, "main button[data-variant=main]");
  await typeInto(doc, "main form input", words);
}

export const states: GalleryState[] = [
  { screen: "belonging", state: "ask", answers: apart, render: page("ask") },
  {
    screen: "belonging",
    state: "ask-text",
    answers: apart,
    render: page("ask"),
    act: (doc) => clickOn(doc, "main button[aria-expanded]"),
  },
  { screen: "belonging", state: "answer", answers: apart, render: page("answer") },
  {
    screen: "belonging",
    state: "compare",
    answers: apart,
    render: page("answer"),
    act: (doc) => compare(doc, "Lantern velvet, orbit canoe"),
  },
  {
    screen: "belonging",
    state: "differ",
    answers: () => ({ ...apart(), accept_certificate: refused("org-words-differ") }),
    render: page("answer"),
    act: async (doc) => {
      await compare(doc, "lantern velvet orbit canoe harvest marble");
      doc.querySelector("form")?.requestSubmit();
      await settled();
    },
  },
  { screen: "letters", state: "awaited", place: { at: "letters" }, answers: () => ({ ...apart(), show_organisation: awaited }) },
  {
    screen: "letters",
    state: "team",
    place: { at: "workers" },
    answers: () => ({ show_organisation: awaited }),
  },
  { screen: "let-in", state: "take", answers: inHouse, place: team, act: (doc) => clickOn(doc, "main button", 1) },
  { screen: "let-in", state: "hear", answers: inHouse, place: team, act: hear },
  {
    screen: "let-in",
    state: "differ",
    answers: () => ({ ...inHouse(), certify_request: refused("org-words-differ") }),
    place: team,
    act: async (doc) => {
      await hear(doc);
      await clickOn(doc, "[role=dialog] button[data-variant=main]");
    },
  },
  {
    screen: "let-in",
    state: "letter",
    answers: inHouse,
    place: team,
    act: async (doc) => {
      await hear(doc);
      await clickOn(doc, "[role=dialog] button[data-variant=main]");
    },
  },
  { screen: "let-in", state: "our-words", answers: inHouse, place: team, act: (doc) => clickOn(doc, "main button", 0) },
];
