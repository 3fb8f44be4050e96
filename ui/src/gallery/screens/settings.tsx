import { ChangePassphrase } from "../../features/vault/ChangePassphrase";
import type { GalleryState } from "../state";

export const states: GalleryState[] = [
  { screen: "settings", state: "full", place: { at: "settings" } },
  {
    screen: "settings",
    state: "sheets-absent",
    place: { at: "settings" },
    status: { sheets: "absent" },
  },
  {
    screen: "settings",
    state: "passphrase",
    render: () => <ChangePassphrase handle="mara" open />,
  },
];
