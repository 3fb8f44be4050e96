// Before unlock: the lock screen, the ways for someone who cannot unlock, first run, joining.
import { HideButton } from "../../features/frame/HideButton";
import { FirstRun, type FirstRunStep } from "../../features/vault/FirstRun";
import type { LockContext } from "../../features/vault/LockLayout";
import { RenewSheets } from "../../features/vault/RenewSheets";
import { Unlock } from "../../features/vault/Unlock";
import type { BackupsFound, Sheet, Status } from "../../lib/contract";
import { PlacesProvider } from "../../lib/places";
import { MISSING } from "../fixtures/organisation";
import { localeRows } from "../locales";
import { type GalleryState, refused, SLOW, type Stage } from "../state";
import { settled, submit, typeInto } from "../userActions";

const nothing = () => undefined;
const SHEETS: Sheet[] = [1, 2, 3].map((number) => ({
  number: number as 1 | 2 | 3,
  words:
    "amber bridge candle daisy engine forest garden hammer island jacket kettle ladder magnet needle orchard pencil quartz ribbon saddle timber".split(
      " ",
    ),
  groups: ["40417", "88120", "93355", "02716", "64409", "51832", "77160", "20943", "38871", "15602", "49938", "70254"],
}));

function lockContext({ status, text }: Stage, more: Partial<Status> = {}): LockContext {
  return {
    status: { ...status, stage: "locked", worker: null, ...more },
    locales: localeRows(),
    language: text.tag,
    onLanguage: nothing,
    hideButton: <HideButton onHide={nothing} />,
    onLeave: nothing,
  };
}

const firstRun = (
  state: string,
  step: FirstRunStep,
  more: Partial<GalleryState> = {},
  beginning: "sample" | "joining" = "sample",
): GalleryState => ({
  screen: "first-run",
  state,
  render: (stage) => (
    <FirstRun
      lockContext={lockContext(stage, {
        stage: "first_run",
        handles: [],
        sample: false,
        not_for_real_people: MISSING,
        swap_open: step === "language",
      })}
      onDone={nothing}
      step={step}
      sheets={SHEETS}
      beginning={beginning}
    />
  ),
  ...more,
});

const BACKUPS: BackupsFound = {
  rows: [
    backup("notes-2026-11-20", "2026-11-20", 4),
    backup("notes-2026-10-02", "2026-10-02", 53),
    { ...backup("notes-2026-11-23", null, null), wrong: "backup-truncated" },
  ],
  set_aside: "vault-until-2026-11-24",
};

function backup(name: string, made_on: string | null, days: number | null): BackupsFound["rows"][number] {
  return { folder: `/media/stick/${name}`, name, made_on, days, bytes: 48_300_000, handles: ["mara", "ilir", "noor"], wrong: null };
}

const restore = (state: string, more: Partial<GalleryState> = {}): GalleryState => ({
  screen: "restore",
  state,
  render: (stage) => <Unlock lockContext={lockContext(stage)} way="restore" />,
  ...more,
});

const renewed = (state: string, stand: Status["sheets"]): GalleryState => ({
  screen: "sheets",
  state,
  render: () => (
    <PlacesProvider>
      <main>
        <RenewSheets stand={stand} step="done" />
      </main>
    </PlacesProvider>
  ),
});

async function typePassphrase(doc: Document): Promise<void> {
  await typeInto(doc, "main input[type=password]", "lantern orbit velvet");
  await submit(doc);
}

async function lookForBackups(doc: Document): Promise<void> {
  doc.querySelector<HTMLButtonElement>("main button[data-variant=main]")?.click();
  await settled();
}

export const states: GalleryState[] = [
  {
    screen: "unlock",
    state: "plain",
    render: (stage) => <Unlock lockContext={lockContext(stage, { locked_at: "2026-11-24T08:40:00Z", draft_kept: true })} />,
    act: (doc) => typeInto(doc, "input[name=passphrase]", "fourteen signs"),
  },
  {
    screen: "unlock",
    state: "not-yet",
    render: (stage) => <Unlock lockContext={lockContext(stage, { not_for_real_people: MISSING, sample: false })} />,
  },
  {
    screen: "unlock",
    state: "refused",
    answers: () => ({ unlock: refused("wrong-passphrase") }),
    render: (stage) => <Unlock lockContext={lockContext(stage)} />,
    act: async (doc) => {
      await typeInto(doc, "input[name=passphrase]", "not this one");
      await submit(doc);
    },
  },
  {
    screen: "unlock",
    state: "opening",
    answers: () => ({ unlock: SLOW }),
    render: (stage) => <Unlock lockContext={lockContext(stage)} />,
    act: async (doc) => {
      await typeInto(doc, "input[name=passphrase]", "lantern orbit velvet");
      await submit(doc);
    },
  },
  {
    screen: "unlock",
    state: "many",
    render: (stage) => (
      <Unlock
        lockContext={lockContext(stage, {
          handles: ["mara", "ilir", "noor", "tomas", "desk-2", "a-rather-long-handle", "vera", "yusuf", "zoia"],
        })}
      />
    ),
  },
  { screen: "unlock", state: "cannot", render: (stage) => <Unlock lockContext={lockContext(stage)} way="cannot" /> },
  { screen: "unlock", state: "recover", render: (stage) => <Unlock lockContext={lockContext(stage)} way="recover" /> },
  { screen: "unlock", state: "join", render: (stage) => <Unlock lockContext={lockContext(stage)} way="join" /> },
  {
    screen: "unlock",
    state: "damaged",
    answers: () => ({ unlock: refused("store-damaged") }),
    render: (stage) => <Unlock lockContext={lockContext(stage)} />,
    act: async (doc) => {
      await typeInto(doc, "input[name=passphrase]", "lantern orbit velvet");
      await submit(doc);
    },
  },
  restore("begin"),
  restore("found", { answers: () => ({ choose_folder: "/media/stick", find_backups: BACKUPS }), act: lookForBackups }),
  restore("sheets", {
    answers: () => ({ choose_folder: "/media/stick", find_backups: { ...BACKUPS, set_aside: null } }),
    act: async (doc) => {
      await lookForBackups(doc);
      [...doc.querySelectorAll<HTMLInputElement>("main input[type=radio]")].find((radio) => radio.value === "sheets")?.click();
      await settled();
    },
  }),
  restore("none", { answers: () => ({ choose_folder: "/media/stick", find_backups: refused("backup-missing") }), act: lookForBackups }),
  firstRun("language", "language"),
  firstRun("start", "start"),
  firstRun("who", "who"),
  firstRun("who-joining", "who", {}, "joining"),
  firstRun("passphrase", "passphrase"),
  firstRun("sheet", "sheets"),
  { screen: "sheets", state: "begin", place: { at: "sheets" } },
  {
    screen: "sheets",
    state: "refused",
    place: { at: "sheets" },
    answers: () => ({ make_sheets: refused("sheets-need-all-keys") }),
    act: typePassphrase,
  },
  { screen: "sheets", state: "sheet", place: { at: "sheets" }, answers: () => ({ make_sheets: { sheets: SHEETS } }), act: typePassphrase },
  {
    screen: "sheets",
    state: "confirm",
    place: { at: "sheets" },
    answers: () => ({ make_sheets: { sheets: SHEETS } }),
    act: async (doc) => {
      await typePassphrase(doc);
      doc.querySelector<HTMLButtonElement>("main button[data-variant=main]")?.click();
      await settled();
    },
  },
  renewed("done", "unconfirmed"),
  renewed("done-first", "absent"),
  firstRun("confirm", "sheets", {
    act: (doc) => {
      doc.querySelector<HTMLButtonElement>("button[data-variant=main]")?.click();
    },
  }),
];
