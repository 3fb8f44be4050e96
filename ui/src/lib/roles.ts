// The places that a worker's roles open, for the page. The core decides again with every request; here closed places are only kept off
// the screen.
import type { Role } from "./contract";
import type { Place } from "./places";

/** Holds keys to the cases. */
export function opensCases(roles: readonly Role[]): boolean {
  return roles.includes("caseworker") || roles.includes("lead");
}

/** Holds keys to the figures. */
export function makesFigures(roles: readonly Role[]): boolean {
  return roles.includes("figures");
}

/** Returns true for a worker with both keys: reading the files undoes what hides a small number. */
export function holdsBoth(roles: readonly Role[]): boolean {
  return opensCases(roles) && makesFigures(roles);
}

const OF_FIGURES: ReadonlySet<Place["at"]> = new Set(["figures", "released", "arrived"]);

/** Returns true if the worker may see this place. */
export function reaches(roles: readonly Role[], { at }: Place): boolean {
  if (at === "settings" || at === "sheets") return true;
  if (OF_FIGURES.has(at)) return makesFigures(roles);
  if (at === "workers") return opensCases(roles) || roles.includes("admin");
  return opensCases(roles);
}

/** The first place after unlock. */
export function homeOf(roles: readonly Role[]): Place {
  if (opensCases(roles)) return { at: "today" };
  if (makesFigures(roles)) return { at: "figures" };
  return { at: "workers" };
}
