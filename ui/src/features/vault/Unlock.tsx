// Who is working? Handles only, one passphrase, and the ways for someone who cannot open it.
import { useEffect, useRef, useState } from "react";
import { Button, PassphraseField, RadioCards, Trouble } from "../../kit";
import { useAct } from "../../lib/queries";
import { Refused } from "../../lib/request";
import { useWords } from "../../lib/words";
import { Doorway, type Gate } from "./Doorway";
import { Join } from "./Join";
import { Recover } from "./Recover";
import { Restore } from "./Restore";
import css from "./Unlock.module.css";

type Way = "open" | "cannot" | "recover" | "join" | "restore";

/** What is wrong with the files themselves: a backup is the way out. */
const DAMAGED: ReadonlySet<string> = new Set([
  "store-damaged",
  "store-missing",
  "slots-destroyed",
  "statement-damaged",
  "worker-file-damaged",
  "worker-of-another",
  "cost-limits",
]);

export function Unlock({ gate, way: first = "open" }: { gate: Gate; way?: Way }) {
  const [way, setWay] = useState<Way>(first);
  switch (way) {
    case "open":
      return <Open gate={gate} onCannot={() => setWay("cannot")} onRestore={() => setWay("restore")} />;
    case "cannot":
      return <Cannot gate={gate} onWay={setWay} />;
    case "recover":
      return <Recover gate={gate} onBack={() => setWay("cannot")} />;
    case "join":
      return <Join gate={gate} onBack={() => setWay("cannot")} />;
    case "restore":
      return <Restore gate={gate} onBack={() => setWay("cannot")} />;
  }
}

function Open({ gate, onCannot, onRestore }: { gate: Gate; onCannot: () => void; onRestore: () => void }) {
  const { t, time } = useWords();
  const { status } = gate;
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
    <Doorway gate={gate}>
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
        <Trouble
          error={unlock.error}
          act={
            unlock.error instanceof Refused && DAMAGED.has(unlock.error.code) ? (
              <Button size="compact" onPress={onRestore}>
                {t("vault-restore-title")}
              </Button>
            ) : null
          }
        />
        <Button type="submit" look="main" size="tall" wide isPending={unlock.isPending}>
          {t(unlock.isPending ? "vault-opening" : "vault-open")}
        </Button>
        <div className={css.foot}>
          {status.locked_at ? (
            <p>{t(status.draft_kept ? "vault-locked-draft" : "vault-locked", { time: time(status.locked_at) })}</p>
          ) : null}
          <Button look="link" onPress={onCannot}>
            {t("vault-cannot-open")}
          </Button>
        </div>
      </form>
    </Doorway>
  );
}

function Cannot({ gate, onWay }: { gate: Gate; onWay: (way: Way) => void }) {
  const { t } = useWords();
  return (
    <Doorway gate={gate}>
      <div className={css.form}>
        <h1>{t("vault-cannot-title")}</h1>
        <div className={css.ways}>
          <WayOut title={t("vault-way-recover")} note={t("vault-way-recover-note")} go={() => onWay("recover")} />
          <WayOut title={t("vault-way-join")} note={t("vault-way-join-note")} go={() => onWay("join")} />
          <WayOut title={t("vault-way-restore")} note={t("vault-way-restore-note")} go={() => onWay("restore")} />
        </div>
        <p className={css.quiet}>{t("vault-way-other")}</p>
        <Button look="quiet" onPress={() => onWay("open")}>
          {t("kit-back")}
        </Button>
      </div>
    </Doorway>
  );
}

function WayOut({ title, note, go }: { title: string; note: string; go: () => void }) {
  return (
    <button type="button" className={css.way} onClick={go}>
      <b>{title}</b>
      <span>{note}</span>
    </button>
  );
}
