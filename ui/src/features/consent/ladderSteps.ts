// The ladder as a person reads it: one step for a scope and a recipient. For a child the assent and the guardian's yes are two records
// and one step: yes only where both are there.
import type { ConsentState, LadderRow } from "../../lib/contract";

export type LadderStep = {
  key: string;
  scope: string;
  recipient: { id: string; name: string } | null;
  state: ConsentState;
  /** the records that make the step, latest first */
  rows: LadderRow[];
  /** of a child: whose yes is still missing */
  missing: "assent" | "guardian" | null;
};

/** Always shown, also before anybody asked. */
const ALWAYS = ["case_management", "statistics"];

export function ladderSteps(ladder: readonly LadderRow[], child: boolean): LadderStep[] {
  const groups = new Map<string, LadderRow[]>();
  for (const row of ladder) {
    const key = `${row.scope}/${row.recipient?.id ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const scope of ALWAYS) if (!ladder.some((row) => row.scope === scope)) groups.set(`${scope}/`, []);
  return [...groups].map(([key, rows]) => step(key, rows, child)).sort((a, b) => stepOrder(a) - stepOrder(b));
}

function step(key: string, rows: LadderRow[], child: boolean): LadderStep {
  const scope = key.slice(0, key.indexOf("/"));
  const base = { key, scope, recipient: rows[0]?.recipient ?? null, rows };
  const has = (state: ConsentState) => rows.some((row) => row.state === state);
  const no = (["withdrawn", "refused"] as const).find(has);
  if (no) return { ...base, state: no, missing: null };
  const own = (row: LadderRow) => row.given_by === "child" || row.given_by === "person";
  const assent = rows.some((row) => row.state === "assent" || (row.state === "given" && own(row)));
  const given = rows.some((row) => row.state === "given" && !(child && own(row)));
  if (given && (!child || assent)) return { ...base, state: "given", missing: null };
  if (given) return { ...base, state: "given", missing: "assent" };
  if (assent) return { ...base, state: "assent", missing: "guardian" };
  const other = (["expired", "not_now"] as const).find(has);
  return { ...base, state: other ?? "not_asked", missing: null };
}

function stepOrder({ scope }: LadderStep): number {
  if (scope === "case_management") return 0;
  return scope === "statistics" ? 2 : 1;
}
