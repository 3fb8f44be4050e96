// Beside the day: who turns 18, who was not asked yet, what lies unfinished, and how old the last backup is.
import type { ReactNode } from "react";
import { Button, Dense, Isolate, Section } from "../../kit";
import type { Today } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useGo } from "../../lib/places";
import { useWords } from "../../lib/words";
import { draftPlace } from "./draftPlace";
import css from "./TodayPage.module.css";

const BACKUP_OLD_DAYS = 7;

export function TodayPanel({ today, beside }: { today: Today; beside?: ReactNode }) {
  const { t, fuzzy, time } = useWords();
  const labels = useLabels();
  const go = useGo();
  return (
    <>
      {today.turning_18.length > 0 ? (
        <Section title={t("today-turning")}>
          {today.turning_18.map((child) => (
            <button type="button" key={child.case} className={css.child} onClick={() => go({ at: "case", case: child.case })}>
              <b>
                {child.days === null
                  ? t("today-turning-about", { who: child.alias ?? child.code, when: fuzzy(child.on) })
                  : t("today-turning-on", { who: child.alias ?? child.code, when: fuzzy(child.on), days: child.days })}
              </b>
              {child.days === null ? <Dense soft>{t("today-turning-unsure")}</Dense> : null}
            </button>
          ))}
        </Section>
      ) : null}
      {today.consent_not_asked.count > 0 ? (
        <Section title={t("today-not-asked")}>
          <Dense soft>{t("today-not-asked-note", { count: today.consent_not_asked.count })}</Dense>
          <div>
            <Button variant="link" onPress={() => go({ at: "cases", view: "consent_not_asked" })}>
              {t("today-not-asked-go")}
            </Button>
          </div>
        </Section>
      ) : null}
      {beside}
      <Section title={t("today-drafts")}>
        {today.drafts.length === 0 ? <Dense soft>{t("today-drafts-none")}</Dense> : null}
        {today.drafts.map((draft) => {
          const { kind, place } = draftPlace(draft);
          const words = { what: labels.record(kind), who: draft.alias ?? "", time: time(draft.kept_at) };
          return (
            <button type="button" key={draft.slot} className={css.draft} onClick={() => go(place)}>
              <Isolate>{t(draft.alias ? "today-draft-for" : "today-draft", words)}</Isolate>
            </button>
          );
        })}
      </Section>
      <Section title={t("vault-backup")}>
        <Dense soft>{today.backup_days === null ? t("vault-backup-never") : t("vault-backup-days", { days: today.backup_days })}</Dense>
        {today.backup_days === null || today.backup_days > BACKUP_OLD_DAYS ? (
          <div>
            <Button variant="link" onPress={() => go({ at: "settings" })}>
              {t("today-backup-go")}
            </Button>
          </div>
        ) : null}
      </Section>
    </>
  );
}
