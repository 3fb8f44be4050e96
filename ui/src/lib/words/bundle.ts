// Messages of a chain of locales, wanted first and English last. Fallback is a message (and an attribute) at a time: a half
// translated file shows what it has. A message that no locale has shows its id, which the locale check then names too.

import { FluentBundle, FluentResource, type FluentVariable, type Message } from "@fluent/bundle";
import { fluentArg, functionsOf } from "./functions";
import { directionOf, formatterOf, formatterOfFallback, isolate, type LocaleFormatter } from "./localeFormatter";
import type { Args, DigitsChoice, LocaleText } from "./types";

type Link = { bundle: FluentBundle; formatter: LocaleFormatter; otherDirection: boolean };
type Pattern = NonNullable<Message["value"]>;

/** The messages of a locale with its fallbacks. */
export class Messages {
  private readonly links: readonly Link[];

  private constructor(links: readonly Link[]) {
    this.links = links;
  }

  static of(text: LocaleText, digits: DigitsChoice): Messages {
    const links = text.chain.map((locale, place) => {
      const wanted = place === 0 && locale.tag === text.tag;
      const formatter = wanted ? formatterOf(text, digits) : formatterOfFallback(locale.tag, text, digits);
      const bundle = new FluentBundle(formatter.plurals, { functions: functionsOf(formatter), useIsolating: true });
      for (const file of locale.files) bundle.addResource(parsed(file.text), { allowOverrides: true });
      const direction = wanted ? text.dir : directionOf(locale.tag);
      return { bundle, formatter, otherDirection: direction !== null && direction !== text.dir };
    });
    return new Messages(links);
  }

  has(id: string, attribute?: string): boolean {
    return this.links.some((link) => patternOf(link, id, attribute) !== null);
  }

  /** The message or attribute, or null where no locale of the chain has it. */
  find(id: string, attribute: string | undefined, args: Args | undefined): string | null {
    for (const link of this.links) {
      const pattern = patternOf(link, id, attribute);
      if (pattern === null) continue;
      const said = link.bundle.formatPattern(pattern, fluentArgs(args, link.formatter), []);
      // A sentence of the other direction keeps its full stop at its own end.
      return link.otherDirection ? isolate(said) : said;
    }
    return null;
  }
}

function patternOf(link: Link, id: string, attribute: string | undefined): Pattern | null {
  const message = link.bundle.getMessage(id);
  if (message === undefined) return null;
  return attribute === undefined ? message.value : (message.attributes[attribute] ?? null);
}

function fluentArgs(args: Args | undefined, formatter: LocaleFormatter): Record<string, FluentVariable> | null {
  if (args === undefined) return null;
  const result: Record<string, FluentVariable> = {};
  for (const [name, arg] of Object.entries(args)) result[name] = fluentArg(arg, formatter);
  return result;
}

// A saved file brings a whole LocaleText of which one file is new: the others need no second parse.
const PARSED_KEPT = 400;
const parsedBefore = new Map<string, FluentResource>();

function parsed(text: string): FluentResource {
  const before = parsedBefore.get(text);
  if (before !== undefined) return before;
  if (parsedBefore.size >= PARSED_KEPT) parsedBefore.clear();
  const fresh = new FluentResource(text);
  parsedBefore.set(text, fresh);
  return fresh;
}
