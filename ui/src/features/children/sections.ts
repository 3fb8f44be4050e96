// A child's forms: the wish first, then family, care and school; a best-interests step with its day and the child's view before the rest.
import type { FormSection } from "../../lib/sections";

export const PROFILE: FormSection[] = [
  { title: "children-section-wishes", fields: ["wishes"] },
  {
    title: "children-section-family",
    fields: ["uasc_status", "separated", "separation_cause", "parental_responsibility", "family_contact_safe", "tracing_status"],
  },
  { title: "children-section-care", fields: ["care", "school_status", "school_level", "lives_with_own_children", "birth_registered"] },
];

export const GUARDIAN: FormSection[] = [
  { title: "children-section-guardian", fields: ["status", "kind", "name", "contact", "organisation"] },
  { title: "children-section-days", fields: ["requested_on", "appointed_on", "ended_on", "conflict_of_interest"] },
];

export const BEST_INTERESTS: FormSection[] = [
  { title: "children-section-step", fields: ["kind", "trigger", "opened_on", "due_on"] },
  { title: "children-section-view", note: "children-section-view-note", fields: ["child_heard", "child_view", "child_agrees"] },
  {
    title: "children-section-outcome",
    fields: ["report_state", "recommendation", "recommended_on", "panel", "agency", "implemented_on", "review_on"],
  },
];
