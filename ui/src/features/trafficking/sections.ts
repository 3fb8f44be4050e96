// The experience of trafficking, asked in the order of the Protocol's three elements, and only as far as help needs it. Offences under
// compulsion stand apart: they never reach police or prosecution through this program.
import type { FormSection } from "../../lib/sections";

export const EXPERIENCE: FormSection[] = [
  {
    title: "trafficking-section-kind",
    note: "trafficking-only-what-helps",
    fields: ["exploitation", "exploitation_intended_only", "sex_exploit_type", "labour_sector"],
  },
  { title: "trafficking-section-how", fields: ["acts", "means", "control", "recruit_method", "recruiter_relation", "entry_route"] },
  { title: "trafficking-section-money", fields: ["promised", "advance_fee_paid", "debt"] },
  {
    title: "trafficking-section-when",
    fields: ["was_under_18", "started", "ended", "period", "duration", "movement_scope", "country", "region_of_exploitation", "exit_mode"],
  },
  { title: "trafficking-section-compelled", note: "trafficking-section-compelled-note", fields: ["compelled_offences"] },
  { title: "trafficking-section-account", note: "trafficking-section-account-note", fields: ["account"] },
];
