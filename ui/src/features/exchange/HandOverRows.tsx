// What goes, case by case, and what stays here and why. Whoever stays is named by code: the reason is about consent, not about her.
import { useState } from "react";
import { Button, Chip, Isolate, Section } from "../../kit";
import { useCodeName } from "../../lib/codes";
import type { HandOverPlan } from "../../lib/contract";
import { useWords } from "../../lib/words";
import css from "./Exchange.module.css";

const SHOWN_FIRST = 100;

export function Goes({ rows, handle, whole }: { rows: HandOverPlan["go"]; handle: string; whole: boolean }) {
  const { t: say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  return (
    <Section title={say("hand-over-goes")} note={say("hand-over-goes-note")} tight>
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
              {say(whole ? "hand-over-entries-whole" : row.new ? "hand-over-entries" : "hand-over-entries-since", { count: row.entries })}
            </span>
            <span className={css.end}>{row.new ? <Chip>{say("hand-over-first-time", { handle })}</Chip> : null}</span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <div>
          <Button look="link" onPress={() => setAll(true)}>
            {say("hand-over-rest", { count: rows.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

export function Stays({ rows, onAsk }: { rows: HandOverPlan["skipped"]; onAsk: (caseId: string) => void }) {
  const { t: say, has } = useWords();
  const scope = useCodeName()("consent_scope", "case_management");
  const why = (reason: string) => {
    const id = [`verdict-${reason}`, `verdict-consent_${reason}`].find((one) => has(one));
    return say(id ?? "verdict-consent_not_asked", { scope });
  };
  return (
    <Section title={say("hand-over-stays", { count: rows.length })} note={say("hand-over-stays-note")} tight>
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
              <Button look="link" size="compact" onPress={() => onAsk(row.case)} aria-label={say("hand-over-ask-of", { code: row.code })}>
                {say("hand-over-ask")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
