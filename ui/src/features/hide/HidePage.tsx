// The page shown after Hide: an ordinary page of notes, or a calculator. Stores nothing and sends no request. Back: `Shift` three
// times (heard by the cover), or holding the small line at the foot for a second.
import { useEffect, useRef, useState } from "react";
import type { HidingPage } from "../../lib/contract";
import { useWords } from "../../lib/words";
import { Calculator } from "./Calculator";
import css from "./HidePage.module.css";

const HOLD_MS = 1_000;

export function HidePage({ page, onReturn }: { page: HidingPage; onReturn: () => void }) {
  return (
    <main className={css.page}>
      {page === "calculator" ? <Calculator /> : <Notes />}
      <FootLine onReturn={onReturn} />
    </main>
  );
}

function Notes() {
  const { t } = useWords();
  const [text, setText] = useState(t("hide-notes-text"));
  return (
    <textarea
      className={css.notes}
      aria-label={t("hide-title-notes")}
      value={text}
      onChange={(event) => setText(event.target.value)}
      dir="auto"
    />
  );
}

function FootLine({ onReturn }: { onReturn: () => void }) {
  const { t } = useWords();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const start = () => {
    stop();
    timer.current = setTimeout(onReturn, HOLD_MS);
  };
  const stop = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => () => void (timer.current && clearTimeout(timer.current)), []);
  return (
    <button
      type="button"
      className={css.foot}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onKeyDown={(e) => e.key === "Enter" && !e.repeat && start()}
      onKeyUp={stop}
    >
      {t("hide-foot")}
    </button>
  );
}
