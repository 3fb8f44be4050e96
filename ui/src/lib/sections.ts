// Arranges the fields of a record in the generic form. Fields that no section names come last, so that a field added to the dictionary
// is never lost.

import type { DictionaryField } from "./dictionary";
import type { MessageId } from "./messageIds";

/** `title` and `note` are message ids. */
export type FormSection = { title: MessageId | null; note?: MessageId; fields: string[] };

export function arrangeFields(
  sections: readonly FormSection[],
  fields: readonly DictionaryField[],
): { section: FormSection; fields: DictionaryField[] }[] {
  const named = new Set(sections.flatMap((section) => section.fields));
  const rest = fields.filter(({ name }) => !named.has(name));
  const last: FormSection = { title: sections.length > 0 ? "records-section-more" : null, fields: rest.map(({ name }) => name) };
  return [...sections, last]
    .map((section) => ({
      section,
      fields: section.fields.flatMap((name) => fields.filter((field) => field.name === name)),
    }))
    .filter(({ fields: some }) => some.length > 0);
}
