// The person's two forms in the order in which a caseworker thinks: who, how to reach, age, language, origin, daily life.
import type { FormSection } from "../../lib/sections";

export const PERSON: FormSection[] = [
  { title: "people-section-who", fields: ["name_used", "pronoun", "gender_identity", "sex_reported"] },
  { title: "people-section-reach", note: "people-section-reach-note", fields: ["safe_contact", "reach_note", "never_learn"] },
  { title: "people-section-age", fields: ["birth", "age_from", "age_to", "age_told", "age_as_of", "age_basis", "possible_child"] },
  { title: "people-section-language", fields: ["main_language", "languages", "interpreter_needed", "interpreter_wish"] },
  { title: "people-section-origin", fields: ["citizenship", "citizenship_region", "country_of_birth"] },
];

export const IDENTITY: FormSection[] = [
  { title: "people-section-names", note: "people-section-names-note", fields: ["given_name", "family_name", "other_names", "code_word"] },
  { title: "people-section-contact", fields: ["phone", "contacts", "address_note"] },
  { title: "people-section-papers", fields: ["documents"] },
];
