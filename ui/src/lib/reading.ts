// Knows whether the core is reading typed text just now (a day). Saving waits for it, so that a fast worker does not lose the text on
// screen.
import { useEffect, useState } from "react";

const fields = new Set<object>();
const listeners = new Set<() => void>();

/** Says that `field` is being read, or not any more. */
export function noteReading(field: object, going: boolean): void {
  if (going) fields.add(field);
  else fields.delete(field);
  for (const listener of listeners) listener();
}

export function isReading(): boolean {
  return fields.size > 0;
}

/** Hook over `isReading`: typed text counts as a change before it is read. */
export function useIsReading(): boolean {
  const [reading, setReading] = useState(isReading);
  useEffect(() => {
    const listener = () => setReading(isReading());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return reading;
}

/**
 * A press that waits until everything typed is read, and is then done with what was read. The state is plain on purpose: it changes in
 * the same step as the values that were waited for.
 */
export function usePressAfterReading<E>(press: ((event: E) => void) | undefined): ((event: E) => void) | undefined {
  const [waiting, setWaiting] = useState<{ event: E } | null>(null);
  const [, setTurn] = useState(0);
  useEffect(() => {
    if (!waiting) return;
    const listener = () => setTurn((turn) => turn + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [waiting]);
  useEffect(() => {
    if (!waiting || isReading()) return;
    setWaiting(null);
    press?.(waiting.event);
  });
  return press && ((event) => (isReading() ? setWaiting({ event }) : press(event)));
}
