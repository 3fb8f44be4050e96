// `?`: every key of the page, drawn from the one table that serves them.

import { Dense, Dialog, Kbd } from "../../kit";
import type { Role } from "../../lib/contract";
import type { MessageId } from "../../lib/messageIds";
import { messageOf } from "../../lib/messages";
import { opensCases } from "../../lib/roles";
import { SHORTCUTS, type ShortcutName } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import { railRows, railShortcut } from "./rail";
import css from "./ShortcutSheet.module.css";

const GROUPS = ["window", "go", "case", "list"] as const;
/** only workers who open cases can undo or begin anything */
const OF_CASES: ReadonlySet<string> = new Set(["undo", "new-case"]);

export function ShortcutSheet({ roles, isOpen, onClose }: { roles: readonly Role[]; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  const cases = opensCases(roles);
  const names = (Object.keys(SHORTCUTS) as ShortcutName[]).filter((name) => cases || !OF_CASES.has(name));
  const rail = railRows(roles).flatMap((row, index) => {
    const keys = railShortcut(index);
    return keys ? [{ keys: SHORTCUTS[keys].keys, name: row.name }] : [];
  });
  return (
    <Dialog title={t("app-keys-title")} isOpen={isOpen} onClose={onClose} size="large">
      <div className={css.columns}>
        {GROUPS.filter((group) => cases || group === "window" || group === "go").map((group) => (
          <section key={group} className={css.group}>
            <h3>{t(`app-keys-group-${group}`)}</h3>
            <dl className={css.keys}>
              {group === "window" ? <Row keys={["Shift", "×3"]} name={t("app-keys-hide")} /> : null}
              {names
                .filter((name) => SHORTCUTS[name].group === group && !name.startsWith("go-"))
                .map((name) => (
                  <Row key={name} keys={SHORTCUTS[name].keys} name={t(shortcutMessage(name, cases))} />
                ))}
              {group === "go" ? rail.map((row) => <Row key={row.name} keys={row.keys} name={t(row.name)} />) : null}
            </dl>
          </section>
        ))}
      </div>
      {cases ? <Dense soft>{t("app-keys-note")}</Dense> : null}
    </Dialog>
  );
}

function shortcutMessage(name: ShortcutName, cases: boolean): MessageId {
  if (name === "find" && !cases) return "figures-find";
  return name === "note" ? "app-keys-note-key" : messageOf("app-keys-", name);
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
