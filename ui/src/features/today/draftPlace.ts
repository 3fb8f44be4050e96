// Names the record kind and the place of a kept draft, read from its slot.
import type { DraftRow } from "../../lib/contract";
import type { CaseVerb, Place } from "../../lib/places";

export function draftPlace({ slot, case: caseId }: Pick<DraftRow, "slot" | "case">): { kind: string; place: Place } {
  const [page = "", one = "", two = ""] = slot.split("/");
  if (page === "organisation") return { kind: "organisation", place: { at: "organisations", record: one } };
  if (caseId === null) return { kind: "case", place: { at: "intake" } };
  if (page === "record") {
    const parent = two.startsWith("new-") ? two.slice("new-".length) : null;
    return { kind: one, place: { at: "record", case: caseId, kind: one, ...(parent === null ? { record: two } : { parent }) } };
  }
  if (page === "referral") {
    return { kind: page, place: { at: "referral", case: caseId, ...(one.startsWith("new-") ? {} : { record: one }) } };
  }
  const verb = VERBS.find((name) => name === page);
  return { kind: verb ?? "case", place: { at: "case", case: caseId, ...(verb ? { verb } : {}) } };
}

const VERBS: CaseVerb[] = ["assistance", "note", "task"];
