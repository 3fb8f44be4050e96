// The lock screen: handles only, one passphrase, and the ways out for someone who cannot unlock.
import { useEffect, useRef, useState } from "react";
import { Button, ErrorNotice, PassphraseField, RadioCards } from "../../kit";
import { useAct } from "../../lib/queries";
import { Refused } from "../../lib/request";
import { useWords } from "../../lib/words";
import { Join } from "./Join";
import { type LockContext, LockLayout } from "./LockLayout";
import { Recover } from "./Recover";
import { Restore } from "./Restore";
import css from "./Unlock.module.css";

type Way = "open" | "cannot" | "recover" | "join" | "restore";

/** Refusals that mean damaged files: a backup is the way out. */
const DAMAGED: ReadonlySet<string> = new Set([
  "store-damaged",
  "store-missing",
  "slots-destroyed",
  "statement-damaged",
  "worker-file-damaged",
  "worker-of-another",
  "cost-limits",
]);

export function Unlock({ lockContext, way: first = "open" }: { lockContext: LockContext; way?: Way }) {
  const [way, setWay] = useState<Way>(first);
  switch (way) {
    case "open":
      return <OpenFiles lockContext={lockContext} onCannot={() => setWay("cannot")} onRestore={() => setWay("restore")} />;
    case "cannot":
      return <CannotOpen lockContext={lockContext} onWay={setWay} />;
    case "recover":
      return <Recover lockContext={lockContext} onBack={() => setWay("cannot")} />;
    case "join":
      return <Join lockContext={lockContext} onBack={() => setWay("cannot")} />;
    case "restore":
      return <Restore lockContext={lockContext} onBack={() => setWay("cannot")} />;
  }
}

function OpenFiles({ lockContext, onCannot, onRestore }: { lockContext: LockContext; onCannot: () => void; onRestore: () => void }) {
  const { t, time } = useWords();
  const { status } = lockContext;
  const [handle, setHandle] = useState<string | null>(status.handles[0] ?? null);
  const [passphrase, setPassphrase] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const unlock = useAct("unlock");
  useEffect(() => field.current?.focus(), []);
  const open = () => {
    if (!handle || passphrase === "") return field.current?.focus();
    unlock.mutate({ handle, passphrase }, { onError: () => field.current?.select() });
  };
  const choose = (to: string) => {
    setHandle(to);
    unlock.reset();
    field.current?.focus();
  };
  return (
    <LockLayout lockContext={lockContext}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <h1>{t("vault-who")}</h1>
        <RadioCards
          label={t("vault-who")}
          labelHidden
          columns={2}
          options={status.handles.map((h) => ({ id: h, name: h }))}
          value={handle}
          onChange={choose}
        />
        <PassphraseField
          label={t("vault-passphrase")}
          value={passphrase}
          onChange={setPassphrase}
          tall
          inputRef={field}
          name="passphrase"
        />
        <ErrorNotice
          error={unlock.error}
          act={
            unlock.error instanceof Refused && DAMAGED.has(unlock.error.code) ? (
              <Button size="compact" onPress={onRestore}>
                {t("vault-restore-title")}
              </Button>
            ) : null
          }
        />
        <Button type="submit" variant="main" size="tall" wide isPending={unlock.isPending}>
          {t(unlock.isPending ? "vault-opening" : "vault-open")}
        </Button>
        <div className={css.foot}>
          {status.locked_at ? (
            <p>{t(status.draft_kept ? "vault-locked-draft" : "vault-locked", { time: time(status.locked_at) })}</p>
          ) : null}
          <Button variant="link" onPress={onCannot}>
            {t("vault-cannot-open")}
          </Button>
        </div>
      </form>
    </LockLayout>
  );
}

function CannotOpen({ lockContext, onWay }: { lockContext: LockContext; onWay: (way: Way) => void }) {
  const { t } = useWords();
  return (
    <LockLayout lockContext={lockContext}>
      <div className={css.form}>
        <h1>{t("vault-cannot-title")}</h1>
        <div className={css.ways}>
          <WayButton title={t("vault-way-recover")} note={t("vault-way-recover-note")} go={() => onWay("recover")} />
          <WayButton title={t("vault-way-join")} note={t("vault-way-join-note")} go={() => onWay("join")} />
          <WayButton title={t("vault-way-restore")} note={t("vault-way-restore-note")} go={() => onWay("restore")} />
        </div>
        <p className={css.quiet}>{t("vault-way-other")}</p>
        <Button variant="quiet" onPress={() => onWay("open")}>
          {t("kit-back")}
        </Button>
      </div>
    </LockLayout>
  );
}

function WayButton({ title, note, go }: { title: string; note: string; go: () => void }) {
  return (
    <button type="button" className={css.way} onClick={go}>
      <b>{title}</b>
      <span>{note}</span>
    </button>
  );
}
