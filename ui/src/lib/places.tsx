// The current place and the way back, typed and held in memory. No address, no id in a title, nothing to restore from disk; a place
// that does not exist does not compile.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { CaseOrder, CasesShown } from "./contract";

/** The tables that can be asked for. */
export type FigureTableName = "T2" | "T4" | "T11";
export type CaseVerb = "assistance" | "note" | "task" | "consent";
export type Place =
  | { at: "today" }
  | { at: "cases"; view?: CasesShown; order?: CaseOrder; find?: string; row?: number }
  | { at: "case"; case: string; verb?: CaseVerb }
  | { at: "child"; case: string }
  | { at: "intake" }
  | { at: "referrals" }
  | { at: "referral"; case: string; record?: string }
  | { at: "record"; case: string; kind: string; record?: string; parent?: string }
  | { at: "organisations"; record?: string | "new" }
  | { at: "hand-over"; case?: string }
  | { at: "receive" }
  | { at: "conflicts"; case?: string }
  | { at: "workers" }
  | { at: "letters" }
  | { at: "settings" }
  | { at: "sheets" }
  | { at: "figures"; table?: FigureTableName; period?: string }
  | { at: "released" }
  | { at: "arrived" }
  | { at: "figures-desk" };

type PlaceHistory = { trail: Place[]; index: number };
type Places = {
  place: Place;
  go: (to: Place) => void;
  /** the way back leads to this instead of the place as it was come to */
  amend: (here: Place) => void;
  back: () => void;
  canGoBack: boolean;
};

const PlacesContext = createContext<Places | null>(null);
const KEPT_MAX = 50;

export function PlacesProvider({ start = { at: "today" }, children }: { start?: Place; children: ReactNode }) {
  const [way, setWay] = useState<PlaceHistory>({ trail: [start], index: 0 });
  const go = useCallback((to: Place) => {
    setWay(({ trail, index }) => {
      const here = trail.slice(0, index + 1);
      const kept = [...here, placeAsLeft(here, to)].slice(-KEPT_MAX);
      return { trail: kept, index: kept.length - 1 };
    });
  }, []);
  const amend = useCallback((here: Place) => {
    setWay(({ trail, index }) => ({ trail: trail.with(index, here), index }));
  }, []);
  const back = useCallback(() => setWay(({ trail, index }) => ({ trail, index: Math.max(0, index - 1) })), []);
  const place = way.trail[way.index] ?? start;
  const value = useMemo(() => ({ place, go, amend, back, canGoBack: way.index > 0 }), [place, go, amend, back, way.index]);
  return <PlacesContext.Provider value={value}>{children}</PlacesContext.Provider>;
}

/** To the list from a case that was opened in it: as it was left. From anywhere else, and from the list itself: afresh. */
function placeAsLeft(trail: Place[], to: Place): Place {
  if (to.at !== "cases" || to.view !== undefined) return to;
  const before = trail.findLast((place) => !("case" in place));
  return before?.at === "cases" && before !== trail.at(-1) ? before : to;
}

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("usePlaces outside PlacesProvider");
  return places;
}

export function useGo(): (to: Place) => void {
  return usePlaces().go;
}
