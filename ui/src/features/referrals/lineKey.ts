// A line of a referral by name, as the contract writes it: "kind/record/field".
import type { ReferralLine } from "../../lib/contract";

export function lineKey(line: Pick<ReferralLine, "kind" | "record" | "field">): string {
  return `${line.kind}/${line.record}/${line.field}`;
}

/** The lines that leave, in the order of the page. */
export function disclosedLines(lines: readonly ReferralLine[]): ReferralLine[] {
  return lines.filter((line) => line.allowed && line.ticked);
}
