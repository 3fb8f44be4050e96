// Decides whether a field is asked, as far as the page can know for a new record. For an existing record the core says which fields
// are hidden. An answered field is never hidden.
import type { Fields } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";

export type Circumstances = { may_be_under_18: boolean; hidden: readonly string[]; fields: Fields };

export function isAsked(field: DictionaryField, { may_be_under_18, hidden, fields }: Circumstances): boolean {
  const answer = fields[field.name];
  if (answer && answer.state !== "blank") return true;
  if (hidden.includes(field.name)) return false;
  const then = fields["was_under_18"];
  switch (field.when) {
    case undefined:
      return true;
    case "may_be_under_18":
    case "is_child":
      return may_be_under_18;
    case "is_adult":
      return !may_be_under_18;
    case "adult_at_event":
      return then?.state === "known" ? then.value === false : !may_be_under_18;
    default:
      return true;
  }
}

/** Fields that the program keeps itself, or that point where no form leads. */
export function isWrittenByHand(kind: string, field: DictionaryField): boolean {
  if (field.type === "link") return field.links_to === "organisation";
  if (kind === "case") return !["code", "imported", "imported_from"].includes(field.name);
  return !(kind === "consent_record" && field.name === "ends");
}
