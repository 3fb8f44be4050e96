// A few quiet words about the thing beside them. Colour never speaks alone: the words are always there.
import type { ReactNode } from "react";
import { shortenName } from "../lib/names";
import css from "./Chip.module.css";

export type Tone = "plain" | "child" | "attention" | "yes" | "info" | "dashed";

export function Chip({ children, tone = "plain" }: { children: ReactNode; tone?: Tone }) {
  return (
    <span className={css.chip} data-tone={tone}>
      {children}
    </span>
  );
}

/** SAMPLE, draft: a mark that this is not the real thing. */
export function Mark({ children }: { children: ReactNode }) {
  return <span className={css.mark}>{children}</span>;
}

/** A code, a key, a handle: stays left to right and apart from the words around it. */
export function Isolate({ children, lang }: { children: ReactNode; lang?: string }) {
  return <bdi lang={lang}>{children}</bdi>;
}

/** A name within a sentence, shortened where it is very long; the whole of it is in the title. */
export function ShortName({ name }: { name: string }) {
  const short = shortenName(name);
  return <bdi title={short === name ? undefined : name}>{short}</bdi>;
}
