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
  const { t: say, time } = useWords();
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
        <h1>{say("vault-who")}</h1>
        <RadioCards
          label={say("vault-who")}
          labelHidden
          columns={2}
          options={status.handles.map((h) => ({ id: h, name: h }))}
          value={handle}
          onChange={choose}
        />
        <PassphraseField
          label={say("vault-passphrase")}
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
                {say("vault-restore-title")}
              </Button>
            ) : null
          }
        />
        <Button type="submit" look="main" size="tall" wide isPending={unlock.isPending}>
          {say(unlock.isPending ? "vault-opening" : "vault-open")}
        </Button>
        <div className={css.foot}>
          {status.locked_at ? (
            <p>{say(status.draft_kept ? "vault-locked-draft" : "vault-locked", { time: time(status.locked_at) })}</p>
          ) : null}
          <Button look="link" onPress={onCannot}>
            {say("vault-cannot-open")}
          </Button>
        </div>
      </form>
    </Doorway>
  );
}

function Cannot({ gate, onWay }: { gate: Gate; onWay: (way: Way) => void }) {
  const { t: say } = useWords();
  return (
    <Doorway gate={gate}>
      <div className={css.form}>
        <h1>{say("vault-cannot-title")}</h1>
        <div className={css.ways}>
          <WayOut title={say("vault-way-recover")} note={say("vault-way-recover-note")} go={() => onWay("recover")} />
          <WayOut title={say("vault-way-join")} note={say("vault-way-join-note")} go={() => onWay("join")} />
          <WayOut title={say("vault-way-restore")} note={say("vault-way-restore-note")} go={() => onWay("restore")} />
        </div>
        <p className={css.quiet}>{say("vault-way-other")}</p>
        <Button look="quiet" onPress={() => onWay("open")}>
          {say("kit-back")}
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
