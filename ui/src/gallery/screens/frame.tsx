import { HidePage } from "../../features/hide/HidePage";
import { pressKey, settled, typeInto } from "../hand";
import type { GalleryState } from "../state";

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
  { screen: "hide", state: "notes", render: () => <HidePage page="notes" onReturn={() => undefined} /> },
  { screen: "hide", state: "calculator", render: () => <HidePage page="calculator" onReturn={() => undefined} /> },
];
