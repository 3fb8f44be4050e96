// Files that belong to no organisation yet: the doorway with one page in it, and nothing else until the answer is taken in.
import { Belonging } from "../features/belonging/Belonging";
import { Doorway, type Gate } from "../features/vault/Doorway";
import { useShortcut } from "../lib/shortcuts";

export function JoiningScreen({ gate, onLock, part }: { gate: Gate; onLock: () => void; part?: "ask" | "answer" }) {
  useShortcut("lock", onLock);
  return (
    <Doorway gate={{ ...gate, onLock }} shape="room" noticed>
      <Belonging {...(part ? { part } : {})} />
    </Doorway>
  );
}
