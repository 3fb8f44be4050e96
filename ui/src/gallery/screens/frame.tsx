import { OpenFrame } from "../../app/OpenFrame";
import { HidePage } from "../../features/hide/HidePage";
import { sampleSettings } from "../fixtures/organisation";
import { localeRows } from "../locales";
import type { GalleryState } from "../state";
import { pressKey, settled, typeInto } from "../userActions";

const ACTS = { hide: () => undefined, lock: () => undefined, leave: () => undefined };

export const states: GalleryState[] = [
  { screen: "find", state: "acts", place: { at: "today" }, act: pressKey("KeyK", "k", true) },
  {
    screen: "find",
    state: "people",
    place: { at: "today" },
    act: async (doc) => {
      pressKey("KeyK", "k", true)(doc);
      await settled();
      await typeInto(doc, "[role=combobox]", "sel");
    },
  },
  { screen: "keys", state: "all", place: { at: "today" }, act: pressKey("Slash", "?") },
  {
    screen: "frame",
    state: "alarms",
    render: ({ status, text }) => (
      <OpenFrame
        status={{ ...status, alarms: ["journal-behind", "slot-copy-mended"] }}
        settings={{ ...sampleSettings, language: text.tag }}
        locales={localeRows()}
        acts={ACTS}
      />
    ),
  },
  { screen: "hide", state: "notes", render: () => <HidePage page="notes" onReturn={() => undefined} /> },
  { screen: "hide", state: "calculator", render: () => <HidePage page="calculator" onReturn={() => undefined} /> },
];
