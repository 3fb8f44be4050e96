// The one function through which every screen asks the core. Independent of the shell: the starter of the page connects a transport
// (the window: lib/bridge.ts; the Gallery and the tests: invented answers). Listeners are told what a reply touched.
import type { Area, Reply, Requests } from "./contract";

export type RequestName = keyof Requests;
export type RequestPayload<N extends RequestName> = Requests[N][0];
export type RequestAnswer<N extends RequestName> = Requests[N][1];
export type Transport = (name: string, payload: unknown) => Promise<Reply<unknown>>;

/** A rule said no, and the person at the screen can do something about it. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly args: Record<string, string | number>,
  ) {
    super(`refused-${code}`);
  }
}

/** We are at fault; the incident word finds the cause in the journal. */
export class Failed extends Error {
  constructor(readonly incident: string) {
    super("failed-generic");
  }
}

type Listener = (touched: Area[], saved_at: string | null) => void;
const listeners = new Set<Listener>();
let transport: Transport | null = null;

export function connect(to: Transport): void {
  transport = to;
}

/** Calls back after each answer that touched something or was written down. */
export function onTouched(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function request<N extends RequestName>(name: N, payload: RequestPayload<N>): Promise<RequestAnswer<N>> {
  if (!transport) throw new Failed("no-transport");
  const reply = await transport(name, payload).catch((): Reply<unknown> => ({ failed: { incident: "transport" } }));
  if ("refused" in reply) throw new Refused(reply.refused.code, reply.refused.args);
  if ("failed" in reply) throw new Failed(reply.failed.incident);
  const saved = savedAt(reply.ok);
  if (reply.touched.length > 0 || saved) for (const listener of listeners) listener(reply.touched, saved);
  return reply.ok as RequestAnswer<N>;
}

function savedAt(ok: unknown): string | null {
  if (typeof ok !== "object" || ok === null) return null;
  const { saved_at, kept_at } = ok as { saved_at?: unknown; kept_at?: unknown };
  // A draft that was merely read carries its value; only writing one counts as saved now.
  if (typeof kept_at === "string" && !("value" in ok)) return kept_at;
  return typeof saved_at === "string" ? saved_at : null;
}
