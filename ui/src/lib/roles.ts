// What a worker's roles open, for the page: where she begins and which places she has. The core decides again with every request;
// here it only keeps doors off the screen that would be locked.
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

/** Whoever counts and can also look into the files undoes what hides a small number. */
export function holdsBoth(roles: readonly Role[]): boolean {
  return opensCases(roles) && makesFigures(roles);
}

const OF_FIGURES: ReadonlySet<Place["at"]> = new Set(["figures", "released", "arrived"]);

/** Whether she has this place at all. */
export function reaches(roles: readonly Role[], { at }: Place): boolean {
  if (at === "settings" || at === "sheets") return true;
  if (OF_FIGURES.has(at)) return makesFigures(roles);
  if (at === "workers") return opensCases(roles) || roles.includes("admin");
  return opensCases(roles);
}

/** Where she is when the door opens. */
export function homeOf(roles: readonly Role[]): Place {
  if (opensCases(roles)) return { at: "today" };
  if (makesFigures(roles)) return { at: "figures" };
  return { at: "workers" };
}
