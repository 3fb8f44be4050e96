// Code lists: their codes in the order of the dictionary, and the words of a code. Languages and countries are named by CLDR,
// everything else by the message `code-<list>-<code>`.

import { type ListName, lists } from "./dictionary";
import { codeMessage } from "./messages";
import { useWords } from "./words";

export function codesOf(list: ListName): readonly string[] {
  return lists[list].codes;
}

export function useCodeName(): (list: ListName, code: string) => string {
  const { t, has, tag } = useWords();
  return (list, code) => {
    const id = codeMessage(list, code);
    const known = lists[list].cldr?.[code];
    return !has(id) && known ? named(tag, known) : t(id);
  };
}

function named(interfaceTag: string, tag: string): string {
  const type = /^([A-Z]{2}|\d{3})$/.test(tag) ? "region" : "language";
  try {
    return new Intl.DisplayNames([interfaceTag], { type }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
