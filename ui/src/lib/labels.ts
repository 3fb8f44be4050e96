// The names of the dictionary's records, fields and codes on screen, behind one object that a screen can hand down.

import { useMemo } from "react";
import { codesOf, useCodeName } from "./codes";
import { type DictionaryField, type ListName, lists, type RecordKind, records } from "./dictionary";
import { attributeOf, codeMessage, fieldMessage, messageOf } from "./messages";
import { useWords } from "./words";

export type LabelledCode = { id: string; name: string };

export type Labels = {
  code: (list: string, code: string) => string;
  /** the codes of a list that are still offered, by name where CLDR names them, else in the list's own order */
  options: (list: string) => LabelledCode[];
  field: (kind: string, field: string) => string;
  hint: (kind: string, field: string) => string | null;
  /** why it is asked, where the locale says so */
  why: (kind: string, field: string) => string | null;
  record: (kind: string) => string;
};

export function useLabels(): Labels {
  const { t, attr, tag } = useWords();
  const nameOf = useCodeName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of codes change with the words only
  return useMemo(() => {
    const code = (list: string, id: string) => (list in lists ? nameOf(list as ListName, id) : t(codeMessage(list, id)));
    return {
      code,
      options: (list) => {
        if (!(list in lists)) return [];
        const named = codesOf(list as ListName)
          .filter((id) => !lists[list as ListName].retired?.includes(id))
          .map((id) => ({ id, name: code(list, id) }));
        const { compare } = new Intl.Collator(tag);
        return lists[list as ListName].cldr ? named.sort((a, b) => compare(a.name, b.name)) : named;
      },
      field: (kind, field) => t(fieldMessage(kind, field)),
      hint: (kind, field) => attr(fieldMessage(kind, field), "hint"),
      why: (kind, field) => attr(fieldMessage(kind, field), attributeOf("why")),
      record: (kind) => t(messageOf("record-", kind)),
    };
  }, [t, attr, tag]);
}

/** The field of that name; null where this page is older than the record. */
export function fieldOf(kind: string, name: string): DictionaryField | null {
  return records[kind as RecordKind]?.fields.find((field) => field.name === name) ?? null;
}
