// The open page: the frame with the current screen, find, the sheet of keys, undo and lock.
import "../kit/names.css";
import { useEffect, useState } from "react";
import { FindPalette } from "../features/frame/FindPalette";
import { Frame, type RailCounts } from "../features/frame/Frame";
import { ShortcutSheet } from "../features/frame/ShortcutSheet";
import { OpeningAlarms } from "../features/vault/OpeningAlarms";
import { useUndo } from "../kit";
import { useArrivingDeposits } from "../lib/arrivingDeposits";
import type { LocaleRow, Settings, Status } from "../lib/contract";
import { useIdleMinutes } from "../lib/copying";
import { type Place, PlacesProvider, usePlaces } from "../lib/places";
import { useAct, useRead } from "../lib/queries";
import { request } from "../lib/request";
import { homeOf, makesFigures, opensCases } from "../lib/roles";
import { allowSingleKeys, useShortcut } from "../lib/shortcuts";
import { Screen } from "./Screen";

type Props = { status: Status; settings: Settings; locales: LocaleRow[]; acts: { hide: () => void; lock: () => void; leave: () => void } };

export function OpenFrame({ start, ...props }: Props & { start?: Place }) {
  return (
    <PlacesProvider start={start ?? homeOf(props.status.worker?.roles ?? [])}>
      <OpenPage {...props} />
    </PlacesProvider>
  );
}

function OpenPage({ status, settings, locales, acts }: Props) {
  const { place, go } = usePlaces();
  const [finding, setFinding] = useState(false);
  const [keys, setKeys] = useState(false);
  const roles = status.worker?.roles ?? [];
  const cases = opensCases(roles);
  const figures = makesFigures(roles);
  const today = useRead("show_today", { whose: "mine" }, { keep: true, enabled: cases });
  useArrivingDeposits(figures);
  const arrived = useRead("show_figures", {}, { enabled: figures });
  const released = useRead("list_releases", {}, { enabled: figures });
  const change = useAct("change_settings");
  const undo = useUndo();
  useEffect(() => allowSingleKeys(settings.single_keys), [settings.single_keys]);
  // The shell watches too: it sees the whole window and locks even where the page cannot.
  const idleMinutes = useIdleMinutes(settings.idle_minutes);
  useEffect(() => void request("watch_idle", { minutes: idleMinutes }).catch(() => undefined), [idleMinutes]);
  useEffect(() => void request("set_window_theme", { theme: settings.theme }).catch(() => undefined), [settings.theme]);
  useShortcut("find", () => setFinding(true));
  useShortcut("keys", () => setKeys(true));
  useShortcut("lock", acts.lock);
  useShortcut("undo", undo, cases);
  useShortcut("new-case", () => go({ at: "intake" }), cases);
  const counts: RailCounts = {
    ...(today.data
      ? { today: today.data.waiting.length + today.data.today.length, cases: today.data.open_cases, referrals: today.data.open_referrals }
      : {}),
    ...(arrived.data ? { arrived: arrived.data.arrived } : {}),
    ...(released.data ? { released: released.data.length } : {}),
  };
  return (
    <>
      <Frame
        status={status}
        counts={counts}
        locales={locales}
        secondLanguage={settings.second_language}
        idleMinutes={idleMinutes}
        notice={status.alarms.length > 0 ? <OpeningAlarms codes={status.alarms} /> : null}
        acts={{ ...acts, find: () => setFinding(true), keys: () => setKeys(true), setLanguage: (language) => change.mutate({ language }) }}
      >
        <Screen place={place} status={status} settings={settings} locales={locales} />
      </Frame>
      <FindPalette roles={roles} isOpen={finding} onClose={() => setFinding(false)} acts={{ ...acts, keys: () => setKeys(true) }} />
      <ShortcutSheet roles={roles} isOpen={keys} onClose={() => setKeys(false)} />
    </>
  );
}
