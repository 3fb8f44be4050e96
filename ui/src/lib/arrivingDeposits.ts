// Deliveries that lie in the folder are taken in once the door is open, one after another, so that none of them holds up an unlock.
import { useEffect } from "react";
import { request } from "./request";

/** Takes in what has arrived while the screen is there, for whoever makes figures. The replies make what is shown stale. */
export function useArrivingDeposits(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    let isShown = true;
    const takeIn = async () => {
      while (isShown && (await request("take_in_deposit", {})).left > 0);
    };
    // Locked meanwhile, or nobody has let the worker in yet: asked again at the next opening.
    takeIn().catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [enabled]);
}
