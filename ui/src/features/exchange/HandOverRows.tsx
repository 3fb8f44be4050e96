// The cases that go, and those that stay here with the reason. A case that stays is named by code: the reason is about consent, not
// about the person.
import { useState } from "react";
import { Button, Chip, Isolate, Section } from "../../kit";
import { useCodeName } from "../../lib/codes";
import type { HandOverPlan } from "../../lib/contract";
import { useWords } from "../../lib/words";
import css from "./Exchange.module.css";

const SHOWN_FIRST = 100;

export function CasesToHandOver({ rows, handle, whole }: { rows: HandOverPlan["go"]; handle: string; whole: boolean }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  return (
    <Section title={t("hand-over-goes")} note={t("hand-over-goes-note")} tight>
      <ul className={css.rows}>
        {shown.map((row) => (
          <li key={row.case} className={css.row}>
            <span className={css.who}>
              <b>
                <bdi>{row.alias ?? row.code}</bdi>
              </b>
            </span>
            <span className={css.code}>
              <Isolate>{row.code}</Isolate>
            </span>
            <span className={css.what}>
              {t(whole ? "hand-over-entries-whole" : row.new ? "hand-over-entries" : "hand-over-entries-since", { count: row.entries })}
            </span>
            <span className={css.end}>{row.new ? <Chip>{t("hand-over-first-time", { handle })}</Chip> : null}</span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <div>
          <Button variant="link" onPress={() => setAll(true)}>
            {t("hand-over-rest", { count: rows.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

export function CasesKept({ rows, onAsk }: { rows: HandOverPlan["skipped"]; onAsk: (caseId: string) => void }) {
  const { t, has } = useWords();
  const scope = useCodeName()("consent_scope", "case_management");
  const why = (reason: string) => {
    const id = [`verdict-${reason}`, `verdict-consent_${reason}`].find((one) => has(one));
    return t(id ?? "verdict-consent_not_asked", { scope });
  };
  return (
    <Section title={t("hand-over-stays", { count: rows.length })} note={t("hand-over-stays-note")} tight>
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={row.case} className={css.row} data-stays="">
            <span className={css.who}>
              <b>
                <Isolate>{row.code}</Isolate>
              </b>
            </span>
            <span className={css.whyStays}>{why(row.why)}</span>
            <span className={css.end}>
              <Button variant="link" size="compact" onPress={() => onAsk(row.case)} aria-label={t("hand-over-ask-of", { code: row.code })}>
                {t("hand-over-ask")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
