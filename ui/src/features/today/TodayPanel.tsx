// Beside the day: who turns 18, who was not asked yet, what lies unfinished, and how old the last backup is.
import type { ReactNode } from "react";
import { Button, Dense, Isolate, Section } from "../../kit";
import type { Today } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useGo } from "../../lib/places";
import { useWords } from "../../lib/words";
import css from "./TodayPage.module.css";
import { unfinished } from "./unfinished";

const BACKUP_OLD_DAYS = 7;

export function TodayPanel({ today, beside }: { today: Today; beside?: ReactNode }) {
  const { t: say, fuzzy, time } = useWords();
  const labels = useLabels();
  const go = useGo();
  return (
    <>
      {today.turning_18.length > 0 ? (
        <Section title={say("today-turning")}>
          {today.turning_18.map((child) => (
            <button type="button" key={child.case} className={css.child} onClick={() => go({ at: "case", case: child.case })}>
              <b>
                {child.days === null
                  ? say("today-turning-about", { who: child.alias ?? child.code, when: fuzzy(child.on) })
                  : say("today-turning-on", { who: child.alias ?? child.code, when: fuzzy(child.on), days: child.days })}
              </b>
              {child.days === null ? <Dense soft>{say("today-turning-unsure")}</Dense> : null}
            </button>
          ))}
        </Section>
      ) : null}
      {today.consent_not_asked.count > 0 ? (
        <Section title={say("today-not-asked")}>
          <Dense soft>{say("today-not-asked-note", { count: today.consent_not_asked.count })}</Dense>
          <div>
            <Button look="link" onPress={() => go({ at: "cases", view: "consent_not_asked" })}>
              {say("today-not-asked-go")}
            </Button>
          </div>
        </Section>
      ) : null}
      {beside}
      <Section title={say("today-drafts")}>
        {today.drafts.length === 0 ? <Dense soft>{say("today-drafts-none")}</Dense> : null}
        {today.drafts.map((draft) => {
          const { kind, place } = unfinished(draft);
          const words = { what: labels.record(kind), who: draft.alias ?? "", time: time(draft.kept_at) };
          return (
            <button type="button" key={draft.slot} className={css.draft} onClick={() => go(place)}>
              <Isolate>{say(draft.alias ? "today-draft-for" : "today-draft", words)}</Isolate>
            </button>
          );
        })}
      </Section>
      <Section title={say("vault-backup")}>
        <Dense soft>{today.backup_days === null ? say("vault-backup-never") : say("vault-backup-days", { days: today.backup_days })}</Dense>
        {today.backup_days === null || today.backup_days > BACKUP_OLD_DAYS ? (
          <div>
            <Button look="link" onPress={() => go({ at: "settings" })}>
              {say("today-backup-go")}
            </Button>
          </div>
        ) : null}
      </Section>
    </>
  );
}
