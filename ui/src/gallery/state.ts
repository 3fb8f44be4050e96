// One state of one screen: its place, and the core's answers. Typed by the contract, so that a sample cannot drift from it.
import type { ReactNode } from "react";
import type { LocaleText, Reply, Status } from "../lib/contract";
import type { Place } from "../lib/places";
import type { RequestAnswer, RequestName, RequestPayload } from "../lib/request";

/** Never answers: the screen waits. */
export const SLOW = Symbol("slow");

export type Refusal = { refused: { code: string; args: Record<string, string | number> } } | { failed: { incident: string } };
type One<N extends RequestName> = RequestAnswer<N> | Refusal | typeof SLOW;
export type Answers = { [N in RequestName]?: One<N> | ((asked: RequestPayload<N>) => One<N>) };

export type Stage = { status: Status; text: LocaleText; answers: Answers };

export type GalleryState = {
  screen: string;
  state: string;
  /** the place inside the open frame; or `render` for what stands outside it */
  place?: Place;
  answers?: (tag: string) => Answers;
  /** the worker who has unlocked; the sample's caseworker where none is given */
  worker?: Status["worker"];
  /** differences from the status of the sample */
  status?: Partial<Status>;
  render?: (stage: Stage) => ReactNode;
  /** what the worker does once the screen is drawn: a key, a click, some letters */
  act?: (doc: Document) => void | Promise<void>;
};

export function refused(code: string, args: Record<string, string | number> = {}): Refusal {
  return { refused: { code, args } };
}

/** The transport of the Gallery: it knows written answers, and has no way to the core. */
export function transportOf(answers: Answers): (name: string, payload: unknown) => Promise<Reply<unknown>> {
  return async (name, payload) => {
    const written = (answers as Record<string, unknown>)[name];
    const answer = typeof written === "function" ? (written as (asked: unknown) => unknown)(payload) : written;
    if (answer === SLOW) return new Promise(() => undefined);
    if (answer === undefined) return { failed: { incident: `gallery-${name}` } };
    if (isRefusal(answer)) return answer;
    return { ok: answer, touched: [] };
  };
}

/** Tells a refusal from an answer that has parts of the same names. */
function isRefusal(answer: unknown): answer is Refusal {
  if (typeof answer !== "object" || answer === null) return false;
  const { refused, failed } = answer as { refused?: unknown; failed?: unknown };
  const has = (part: unknown, name: string) => typeof part === "object" && part !== null && name in part;
  return has(refused, "code") || has(failed, "incident");
}
