// `?`: every key of the page, drawn from the one table that serves them.
import { Dense, Dialog, Kbd } from "../../kit";
import { SHORTCUTS, type ShortcutName } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import css from "./KeySheet.module.css";

const GROUPS = ["window", "go", "case", "list"] as const;

export function KeySheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useWords().t;
  const names = Object.keys(SHORTCUTS) as ShortcutName[];
  return (
    <Dialog title={say("app-keys-title")} isOpen={isOpen} onClose={onClose} size="large">
      <div className={css.columns}>
        {GROUPS.map((group) => (
          <section key={group} className={css.group}>
            <h3>{say(`app-keys-group-${group}`)}</h3>
            <dl className={css.keys}>
              {group === "window" ? <Row keys={["Shift", "×3"]} name={say("app-keys-hide")} /> : null}
              {names
                .filter((name) => SHORTCUTS[name].group === group)
                .map((name) => (
                  <Row key={name} keys={SHORTCUTS[name].keys} name={say(name === "note" ? "app-keys-note-key" : `app-keys-${name}`)} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <Dense soft>{say("app-keys-note")}</Dense>
    </Dialog>
  );
}

function Row({ keys, name }: { keys: readonly string[]; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Kbd keys={keys} />
        <span className={css.spoken}>{keys.join(" ")}</span>
      </dd>
    </div>
  );
}
