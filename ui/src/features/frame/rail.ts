// The rows of the rail by the worker's roles: a figures worker finds no case here, and a caseworker no figures. Find and the sheet of
// keys read the same rows, so that a place that is not in the rail is nowhere else either.

import type { IconName } from "../../kit";
import type { Role } from "../../lib/contract";
import type { MessageId } from "../../lib/messageIds";
import type { Place } from "../../lib/places";
import { holdsBoth, reaches } from "../../lib/roles";
import { SHORTCUTS, type ShortcutName } from "../../lib/shortcuts";

export type RailRow = {
  place: Place;
  icon: IconName;
  name: MessageId;
  within: Place["at"][];
  /** begins a group of its own, where both kinds of work stand in one rail */
  apart?: boolean;
};

const ROWS: RailRow[] = [
  { place: { at: "today" }, icon: "today", name: "app-rail-today", within: ["today"] },
  { place: { at: "cases" }, icon: "person", name: "app-rail-cases", within: ["cases", "case", "child", "intake", "record"] },
  { place: { at: "referrals" }, icon: "refer", name: "app-rail-referrals", within: ["referrals", "referral"] },
  { place: { at: "organisations" }, icon: "organisation", name: "app-rail-organisations", within: ["organisations"] },
  { place: { at: "hand-over" }, icon: "door", name: "app-rail-hand-over", within: ["hand-over", "receive", "conflicts"] },
  { place: { at: "figures" }, icon: "figures", name: "figures-rail", within: ["figures"], apart: true },
  { place: { at: "released" }, icon: "note", name: "figures-rail-released", within: ["released"] },
  { place: { at: "arrived" }, icon: "arrived", name: "figures-rail-arrived", within: ["arrived"] },
  { place: { at: "workers" }, icon: "team", name: "app-rail-workers", within: ["workers", "letters"], apart: true },
  { place: { at: "settings" }, icon: "settings", name: "app-rail-settings", within: ["settings", "sheets", "figures-desk"] },
];

export function railRows(roles: readonly Role[]): RailRow[] {
  const rows = ROWS.filter((row) => reaches(roles, row.place));
  return holdsBoth(roles) ? rows : rows.map((row) => ({ ...row, apart: false }));
}

/** The keys that go to a row of the rail, as long as there are digits. */
export function railShortcut(index: number): ShortcutName | null {
  const name = `go-${index + 1}`;
  return name in SHORTCUTS ? (name as ShortcutName) : null;
}
