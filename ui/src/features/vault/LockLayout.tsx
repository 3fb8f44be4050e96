// The layout of every page before unlock: an arch with the page in it, nothing that names a product, an organisation or a purpose.
// Hide and Leave above, the languages by their own names below.

import type { ReactNode } from "react";
import { Isolate, Kbd, Mark } from "../../kit";
import type { LocaleRow, Status } from "../../lib/contract";
import { messageOf } from "../../lib/messages";
import { useWords } from "../../lib/words";
import css from "./LockLayout.module.css";

export type LockContext = {
  status: Status;
  locales: LocaleRow[];
  language: string;
  onLanguage: (tag: string) => void;
  /** the Hide button, which belongs to the frame */
  hideButton: ReactNode;
  onLeave: () => void;
  /** given where files are open already */
  onLock?: () => void;
};

const LANGUAGES_SHOWN = 9;

type Props = {
  lockContext: LockContext;
  shape?: "door" | "room";
  /** the page says itself what is still missing */
  noticed?: boolean;
  children: ReactNode;
};

export function LockLayout({ lockContext, shape = "door", noticed, children }: Props) {
  const { t } = useWords();
  return (
    <div className={css.wall}>
      {lockContext.status.sample ? <div className={css.sample} aria-hidden="true" /> : null}
      <header className={css.top}>
        {lockContext.hideButton}
        <span className={css.topEnd}>
          {lockContext.status.sample ? <Mark>{t("app-sample")}</Mark> : null}
          {lockContext.onLock ? (
            <button type="button" className={css.leave} onClick={lockContext.onLock} aria-keyshortcuts="Control+L">
              {t("app-lock")} <Kbd keys={["Ctrl", "L"]} />
            </button>
          ) : null}
          <button type="button" className={css.leave} onClick={lockContext.onLeave} aria-keyshortcuts="Control+Q">
            {t("app-leave")} <Kbd keys={["Ctrl", "Q"]} />
          </button>
        </span>
      </header>
      <main className={css.opening} data-shape={shape}>
        <div className={css.inside}>{children}</div>
      </main>
      <footer className={css.floor}>
        {noticed || lockContext.status.not_for_real_people.length === 0 ? null : (
          <p className={css.notYet}>
            <MissingFlows missing={lockContext.status.not_for_real_people} />
          </p>
        )}
        <LanguageList lockContext={lockContext} />
      </footer>
    </div>
  );
}

/** Says which protective flows are still missing, before anybody opens the files. */
export function MissingFlows({ missing }: { missing: string[] }) {
  const { t, list } = useWords();
  if (missing.length === 0) return null;
  return <>{t("app-not-yet", { missing: list(missing.map((flow) => t(messageOf("app-not-yet-", flow)))) })}</>;
}

function LanguageList({ lockContext }: { lockContext: LockContext }) {
  const { t } = useWords();
  const inForce = lockContext.locales.find((l) => l.tag === lockContext.language);
  return (
    <div className={css.languages}>
      <ul aria-label={t("app-language")}>
        {lockContext.locales.slice(0, LANGUAGES_SHOWN).map((l) => (
          <li key={l.tag}>
            <button
              type="button"
              className={css.language}
              aria-pressed={l.tag === lockContext.language}
              onClick={() => lockContext.onLanguage(l.tag)}
              lang={l.tag}
            >
              <Isolate>{l.name}</Isolate>
            </button>
          </li>
        ))}
      </ul>
      {inForce?.draft ? <p className={css.draft}>{t("app-language-draft")}</p> : null}
    </div>
  );
}
