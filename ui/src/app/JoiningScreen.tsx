// Files that belong to no organisation yet: the lock layout with one page in it, and nothing else until the answer is taken in.
import { Belonging } from "../features/belonging/Belonging";
import { type LockContext, LockLayout } from "../features/vault/LockLayout";
import { useShortcut } from "../lib/shortcuts";

export function JoiningScreen({ lockContext, onLock, part }: { lockContext: LockContext; onLock: () => void; part?: "ask" | "answer" }) {
  useShortcut("lock", onLock);
  return (
    <LockLayout lockContext={{ ...lockContext, onLock }} shape="room" noticed>
      <Belonging {...(part ? { part } : {})} />
    </LockLayout>
  );
}
