// Shows one of three pages: first run, lock screen, or the open frame. Provides words, appearance and the cover.
import { type QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { HideButton } from "../features/frame/HideButton";
import { Unlock } from "../features/vault/Unlock";
import { KitProvider, Toasts, watchWindow } from "../kit";
import { onShellEvent } from "../lib/bridge";
import type { LocaleRow, LocaleText, Settings, Status } from "../lib/contract";
import { keepAllDrafts } from "../lib/drafts";
import { followTouched, newClient, useRead } from "../lib/queries";
import { request } from "../lib/request";
import { forgetSavedAt } from "../lib/saved";
import { useShortcut } from "../lib/shortcuts";
import { clearToasts } from "../lib/toasts";
import { WordsProvider } from "../lib/words";
import { applyAppearance } from "./appearance";
import { hide, renderCover, watchTripleShift } from "./cover";

// The lock screen is shown before the rest of the page is loaded. The rest is loaded while the worker types.
const loadOpenFrame = () => import("./OpenFrame");
const OpenFrame = lazy(() => loadOpenFrame().then((module) => ({ default: module.OpenFrame })));
const FirstRun = lazy(() => import("../features/vault/FirstRun").then((module) => ({ default: module.FirstRun })));
const JoiningScreen = lazy(() => import("./JoiningScreen").then((module) => ({ default: module.JoiningScreen })));
const PRELOAD_AFTER_MS = 300;

type Acts = { hide: () => void; lock: () => void; leave: () => void };

export function App() {
  // null while it locks: whatever was on screen is gone before anybody is asked anything.
  const [client, setClient] = useState<QueryClient | null>(newClient);
  useEffect(() => (client ? followTouched(client) : undefined), [client]);
  useEffect(() => watchTripleShift(), []);
  useEffect(() => watchWindow(), []);
  const acts = useMemo<Acts>(
    () => ({
      hide,
      lock: () => {
        keepAllDrafts();
        clearToasts();
        forgetSavedAt();
        setClient((before) => {
          before?.clear();
          return null;
        });
        // The shell ends the process here and starts anew at the lock screen; where it could not, the page begins anew by itself.
        void request("lock_now", {})
          .catch(() => undefined)
          .then(() => setClient(newClient()));
      },
      leave: () => {
        keepAllDrafts();
        void request("leave_now", {}).catch(() => undefined);
      },
    }),
    [],
  );
  if (!client) return null;
  return (
    <QueryClientProvider client={client}>
      <Window acts={acts} />
    </QueryClientProvider>
  );
}

function Window({ acts }: { acts: Acts }) {
  const status = useRead("show_status", {}, { keep: true });
  const [picked, setPicked] = useState<string | null>(null);
  const open = status.data?.stage === "open";
  const text = useRead("read_locale", { tag: open ? null : picked }, { keep: true });
  const locales = useRead("list_locales", {});
  const settings = useRead("show_settings", {}, { enabled: open });
  useShellEvents();

  useEffect(() => {
    if (!text.data) return;
    applyAppearance({
      tag: text.data.tag,
      dir: text.data.dir,
      theme: settings.data?.theme ?? "system",
      text_percent: settings.data?.text_percent ?? 100,
    });
    renderCover({ page: settings.data?.hide_page ?? "notes", text: text.data });
  }, [text.data, settings.data]);

  if (!text.data || !status.data) return <BlankUntilLoaded failed={status.isError || text.isError} />;
  return (
    <WordsProvider text={text.data} digits={settings.data?.digits ?? "locale"}>
      <KitProvider>
        <Suspense>
          <StageScreen
            status={status.data}
            settings={settings.data}
            text={text.data}
            locales={locales.data ?? []}
            onLanguage={setPicked}
            acts={acts}
          />
        </Suspense>
        <Toasts />
      </KitProvider>
    </WordsProvider>
  );
}

type StageScreenProps = {
  status: Status;
  settings: Settings | undefined;
  text: LocaleText;
  locales: LocaleRow[];
  onLanguage: (tag: string) => void;
  acts: Acts;
};

function StageScreen({ status, settings, text, locales, onLanguage, acts }: StageScreenProps) {
  const [begun, setBegun] = useState(status.stage === "first_run");
  useShortcut("leave", acts.leave);
  useEffect(() => {
    const timer = setTimeout(() => void loadOpenFrame(), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const lockContext = {
    status,
    locales,
    language: text.tag,
    onLanguage,
    hideButton: <HideButton onHide={acts.hide} />,
    onLeave: acts.leave,
  };
  if (status.stage === "first_run" || (begun && status.stage === "open"))
    return <FirstRun lockContext={lockContext} onDone={() => setBegun(false)} />;
  if (status.stage === "locked") return <Unlock lockContext={lockContext} />;
  if (status.joining) return <JoiningScreen lockContext={lockContext} onLock={acts.lock} />;
  if (!settings) return null;
  return <OpenFrame status={status} settings={settings} locales={locales} acts={acts} />;
}

function useShellEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const ends = [
      onShellEvent("words-changed", () => {
        // A new folder is a new language: the list of them too.
        for (const name of ["read_locale", "list_locales"]) void client.invalidateQueries({ queryKey: [name] });
      }),
      onShellEvent("locking", keepAllDrafts),
      // Stroked over the system's dialog, where this page hears no key.
      onShellEvent("hide", hide),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [client]);
}

/** Shows nothing and tries again: no words are loaded yet, or the shell does not answer. */
function BlankUntilLoaded({ failed }: { failed: boolean }) {
  const client = useQueryClient();
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(() => void client.refetchQueries(), 1500);
    return () => clearInterval(timer);
  }, [failed, client]);
  return null;
}
