// The words in force, for every screen below the provider. A new LocaleText (another language, or a file that a translator just saved)
// makes a new object and re-renders; nothing is mounted anew, so that what stands half typed in a form stays.

import { createContext, Fragment, isValidElement, type ReactElement, type ReactNode, useContext, useLayoutEffect, useMemo } from "react";
import type { AttributeName, MessageId } from "../messageIds";
import type { Arg, Args, DigitsChoice, LocaleText } from "./types";
import { buildWords, type WordsInForce } from "./words";

const InForce = createContext<WordsInForce | null>(null);

type ProviderProps = { text: LocaleText; digits?: DigitsChoice; children: ReactNode };

/** Puts a language in force for its children and tells the document its language and direction. */
export function WordsProvider({ text, digits = "locale", children }: ProviderProps): ReactElement {
  const words = useMemo(() => buildWords(text, digits), [text, digits]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag;
    document.documentElement.dir = words.dir;
  }, [words.tag, words.dir]);
  return <InForce.Provider value={words}>{children}</InForce.Provider>;
}

/** The words in force. */
export function useWords(): WordsInForce {
  const words = useContext(InForce);
  if (words === null) throw new Error("useWords is called outside WordsProvider");
  return words;
}

type WordsProps = { id: MessageId; attr?: AttributeName; args?: Readonly<Record<string, Arg | ReactElement>> };

/** A message as nodes: an argument may be an element, and the sentence stays whole and in its language's order. */
export function Words({ id, attr, args }: WordsProps): ReactElement {
  const words = useWords();
  const texts: Record<string, Arg> = {};
  const elements: ReactElement[] = [];
  for (const [name, arg] of Object.entries(args ?? {})) {
    if (isValidElement(arg)) texts[name] = placeOf(elements.push(arg as ReactElement) - 1);
    else texts[name] = arg as Arg;
  }
  const said = attr === undefined ? words.t(id, texts as Args) : (words.attr(id, attr, texts as Args) ?? "");
  return <>{withElements(said, elements)}</>;
}

// Private-use characters stand for an element while Fluent puts the sentence together.
const OPEN = "\uE000";
const CLOSE = "\uE001";

function placeOf(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

function withElements(said: string, elements: readonly ReactElement[]): ReactNode[] {
  return said.split(/(\uE000\d+\uE001)/).map((piece, at) => {
    const element = piece.startsWith(OPEN) ? elements[Number(piece.slice(1, -1))] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence have no identity but their place
    return <Fragment key={at}>{element ?? piece}</Fragment>;
  });
}
