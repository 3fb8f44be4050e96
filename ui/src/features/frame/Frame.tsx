// The frame around every open screen: Hide (first in tab order, always in view), find, the saved mark, two languages, the idle timer;
// the rail of places; the current screen.
import { type ReactNode, useEffect, useRef } from "react";
import { Icon, type IconName, Kbd, Mark, Menu } from "../../kit";
import { useCodeName } from "../../lib/codes";
import type { LocaleRow, Status } from "../../lib/contract";
import { type Place, usePlaces } from "../../lib/places";
import { opensCases } from "../../lib/roles";
import { useSavedAt } from "../../lib/saved";
import { useShortcut } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import css from "./Frame.module.css";
import { HideButton } from "./HideButton";
import { IdleTimer } from "./IdleTimer";
import { railRows, railShortcut } from "./rail";

export type RailCounts = Partial<Record<Place["at"], number>>;

export type FrameActs = {
  hide: () => void;
  lock: () => void;
  leave: () => void;
  find: () => void;
  keys: () => void;
  setLanguage: (tag: string) => void;
};

export function Frame({
  status,
  counts,
  locales,
  secondLanguage,
  idleMinutes,
  acts,
  notice,
  children,
}: {
  status: Status;
  counts: RailCounts;
  locales: LocaleRow[];
  secondLanguage: string | null;
  idleMinutes: number;
  acts: FrameActs;
  /** what must be read before anything else, over every page */
  notice?: ReactNode;
  children: ReactNode;
}) {
  const { place } = usePlaces();
  const room = useRef<HTMLElement>(null);
  const shown = useRef(place);
  // After each move Tab continues inside the page and not through the rail again; a page that has taken the focus keeps it. After
  // unlock no focus is taken: Hide stays the first stop.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const at = document.activeElement;
    if (!room.current?.contains(at) && !at?.closest("[role=dialog]")) room.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className={css.frame}>
      {status.sample ? <div className={css.sample} aria-hidden="true" /> : null}
      <TopBar status={status} locales={locales} secondLanguage={secondLanguage} idleMinutes={idleMinutes} acts={acts} />
      <Rail status={status} counts={counts} acts={acts} />
      <main className={css.room} ref={room} tabIndex={-1}>
        {notice ? <div className={css.notice}>{notice}</div> : null}
        {children}
      </main>
    </div>
  );
}

function TopBar({
  status,
  locales,
  secondLanguage,
  idleMinutes,
  acts,
}: {
  status: Status;
  locales: LocaleRow[];
  secondLanguage: string | null;
  idleMinutes: number;
  acts: FrameActs;
}) {
  const { t, time } = useWords();
  const savedAt = useSavedAt();
  return (
    <header className={css.top}>
      <div className={css.key}>
        <HideButton onHide={acts.hide} />
      </div>
      <button type="button" className={css.find} onClick={acts.find} aria-keyshortcuts="Control+K">
        <Icon name="search" size="small" />
        <span>{t(opensCases(status.worker?.roles ?? []) ? "app-find" : "figures-find")}</span>
        <Kbd keys={["Ctrl", "K"]} />
      </button>
      {status.sample ? (
        <span className={css.sampleMark}>
          <Mark>{t("app-sample")}</Mark>
        </span>
      ) : null}
      <div className={css.saved} role="status">
        {savedAt ? (
          <>
            <span className={css.savedDot} />
            {t("app-saved-at", { time: time(savedAt) })}
          </>
        ) : null}
      </div>
      <LanguageMenu status={status} locales={locales} second={secondLanguage} acts={acts} />
      <IdleTimer minutes={idleMinutes} onRest={acts.lock} />
    </header>
  );
}

function LanguageMenu({ status, locales, second, acts }: { status: Status; locales: LocaleRow[]; second: string | null; acts: FrameActs }) {
  const { t } = useWords();
  const codeName = useCodeName();
  const mine = locales.find((l) => l.tag === status.language);
  return (
    <div className={css.languages}>
      <Menu
        label={`${t("app-language")}: ${mine?.name ?? status.language}`}
        trigger={<bdi lang={status.language}>{mine?.name ?? status.language}</bdi>}
        rows={locales.map((l) => ({
          id: l.tag,
          name: l.name,
          lang: l.tag,
          ...(l.draft ? { note: t("app-language-draft") } : {}),
        }))}
        chosen={status.language}
        onChoose={acts.setLanguage}
      />
      {second && opensCases(status.worker?.roles ?? []) ? (
        <span className={css.second} title={t("app-language-person")}>
          <bdi>{codeName("language", second)}</bdi>
        </span>
      ) : null}
    </div>
  );
}

function Rail({ status, counts, acts }: { status: Status; counts: RailCounts; acts: FrameActs }) {
  const { t } = useWords();
  const { place, go } = usePlaces();
  return (
    <nav className={css.rail} aria-label={t("app-rail")}>
      {/* In a low window with large letters the places scroll: Lock and Leave are never below the edge. */}
      <div className={css.places}>
        {railRows(status.worker?.roles ?? []).map((row, index) => (
          <RailLink
            key={row.name}
            index={index}
            apart={Boolean(row.apart)}
            on={row.within.includes(place.at)}
            icon={row.icon}
            name={t(row.name)}
            count={counts[row.place.at]}
            go={() => go(row.place)}
          />
        ))}
      </div>
      <div className={css.foot}>
        {status.worker ? (
          <span className={css.who}>
            {t("app-worker", {
              handle: status.worker.handle,
              role: t(`workers-role-${status.worker.roles[0] ?? "caseworker"}`),
            })}
          </span>
        ) : null}
        <button type="button" className={css.footAct} onClick={acts.lock}>
          <Icon name="lock" />
          <span>{t("app-lock")}</span>
          <Kbd keys={["Ctrl", "L"]} />
        </button>
        <button type="button" className={css.footAct} onClick={acts.leave}>
          <Icon name="leave" />
          <span>{t("app-leave")}</span>
          <Kbd keys={["Ctrl", "Q"]} />
        </button>
      </div>
    </nav>
  );
}

function RailLink({
  index,
  apart,
  on,
  icon,
  name,
  count,
  go,
}: {
  index: number;
  apart: boolean;
  on: boolean;
  icon: IconName;
  name: string;
  count: number | undefined;
  go: () => void;
}) {
  const { number } = useWords();
  const keys = railShortcut(index);
  useShortcut(keys ?? "go-1", go, keys !== null);
  return (
    <button
      type="button"
      className={css.link}
      data-apart={apart || undefined}
      aria-current={on ? "page" : undefined}
      onClick={go}
      title={name}
    >
      <Icon name={icon} />
      <span className={css.linkName}>{name}</span>
      {count ? <span className={css.count}>{number(count)}</span> : null}
    </button>
  );
}
