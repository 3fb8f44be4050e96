// Drafts: typed text is kept within a second, field by field, as an encrypted row in the core, and comes back after a lock or a power
// cut.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Instant } from "./contract";
import { Refused, request } from "./request";

const PAUSE_MS = 600;
const LONGEST_MS = 950;

export type Draft<T> = {
  value: T;
  set: (value: T | ((before: T) => T)) => void;
  /** when it was last written down; null: nothing is kept yet */
  keptAt: Instant | null;
  /** false until an earlier draft was looked for */
  ready: boolean;
  /** true when `value` came back from an earlier time */
  returned: boolean;
  /** why what is on screen cannot be kept: it would be gone after a lock. Null where it can */
  trouble: Refused | null;
  /** forgets the draft: it was saved for good, or discarded by the worker */
  drop: () => Promise<void>;
};

/** Flushes every draft on screen at once: hide and lock call it. */
const flushers = new Set<() => void>();
export function keepAllDrafts(): void {
  for (const flush of flushers) flush();
}

export function useDraft<T>(slot: string, caseId: string | null, empty: T): Draft<T> {
  const [value, setValue] = useState(empty);
  const [keptAt, setKeptAt] = useState<Instant | null>(null);
  const [ready, setReady] = useState(false);
  const [returned, setReturned] = useState(false);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const pending = useRef<{ value: T; since: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const current = useRef(empty);
  const alive = useRef(true);

  const keep = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    request("keep_draft", { slot, case: caseId, value: waiting.value }).then(
      ({ kept_at }) => {
        if (!alive.current) return;
        setKeptAt(kept_at);
        setTrouble(null);
      },
      // Not kept (a full disk, a lock under way): the text stays on screen and the next key tries again. A text that is too long must
      // be shortened first: that is told.
      (error) => {
        if (!alive.current) return;
        setKeptAt(null);
        setTrouble(error instanceof Refused && error.code === "draft-too-long" ? error : null);
      },
    );
  }, [slot, caseId]);

  useEffect(() => {
    alive.current = true;
    let stale = false;
    request("read_draft", { slot })
      .then((draft) => {
        if (stale) return;
        // Text typed meanwhile is newer than the kept draft.
        if (draft && !pending.current) {
          current.current = draft.value as T;
          setValue(draft.value as T);
          setKeptAt(draft.kept_at);
          setReturned(true);
        }
      })
      .catch(() => undefined)
      .finally(() => !stale && setReady(true));
    flushers.add(keep);
    window.addEventListener("pagehide", keep);
    return () => {
      stale = true;
      alive.current = false;
      keep();
      flushers.delete(keep);
      window.removeEventListener("pagehide", keep);
    };
  }, [slot, keep]);

  const set = useCallback(
    (to: T | ((before: T) => T)) => {
      const next = typeof to === "function" ? (to as (before: T) => T)(current.current) : to;
      current.current = next;
      setValue(next);
      const now = performance.now();
      const since = pending.current?.since ?? now;
      if (pending.current) clearTimeout(pending.current.timer);
      const wait = Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - now));
      pending.current = { value: next, since, timer: setTimeout(keep, wait) };
    },
    [keep],
  );

  const drop = useCallback(async () => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = null;
    current.current = empty;
    setValue(empty);
    setKeptAt(null);
    setReturned(false);
    setTrouble(null);
    await request("drop_draft", { slot });
  }, [slot, empty]);

  return { value, set, keptAt, ready, returned, trouble, drop };
}
