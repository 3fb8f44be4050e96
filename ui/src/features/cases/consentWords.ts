// Consent in three words: notes, sharing, figures. For a child, assent and the guardian's yes replace the first two, because the one
// never stands for the other. Silence is "not asked", never yes.
import type { ConsentState, LadderRow } from "../../lib/contract";

export type ConsentWord = {
  id: "notes" | "sharing" | "figures" | "assent" | "guardian";
  says: ConsentState | "some";
  tone: "yes" | "some" | "no";
};

const GUARDIANS = ["guardian", "caregiver", "best_interests"];

export function consentWords(ladder: readonly LadderRow[], child: boolean): ConsentWord[] {
  const of = (scope: string) => ladder.filter((row) => row.scope === scope);
  const notes = of("case_management");
  const figures = of("statistics");
  if (!child) return [word("notes", notes), sharing(ladder), word("figures", figures)];
  return [word("assent", notes.filter(isByChild)), word("guardian", notes.filter(isByGuardian)), childConsent("figures", figures)];
}

const isByChild = (row: LadderRow) => row.state === "assent" || row.given_by === "child" || row.given_by === "person";
const isByGuardian = (row: LadderRow) => row.given_by !== null && GUARDIANS.includes(row.given_by);

/** Of a child a yes takes both; where one is missing, that is what is said. */
function childConsent(id: ConsentWord["id"], rows: readonly LadderRow[]): ConsentWord {
  const no = rows.filter((row) => row.state === "withdrawn" || row.state === "refused");
  if (no.length > 0) return word(id, no);
  const each = [word(id, rows.filter(isByChild)), word(id, rows.filter(isByGuardian))];
  return each.find(({ tone }) => tone === "no") ?? { id, says: "given", tone: "yes" };
}

function sharing(ladder: readonly LadderRow[]): ConsentWord {
  const rows = ladder.filter((row) => row.scope.startsWith("share_"));
  const yes = rows.filter((row) => row.state === "given");
  if (yes.length > 0) return { id: "sharing", says: "some", tone: "some" };
  return word("sharing", rows);
}

function word(id: ConsentWord["id"], rows: readonly LadderRow[]): ConsentWord {
  const says = MOST_TELLING.find((state) => rows.some((row) => row.state === state)) ?? "not_asked";
  return { id, says, tone: says === "given" || says === "assent" ? "yes" : "no" };
}

/** Orders the states: of several rows of a scope (one a recipient), the most binding state is shown. */
const MOST_TELLING: ConsentState[] = ["withdrawn", "refused", "given", "assent", "expired", "not_now", "not_asked"];
