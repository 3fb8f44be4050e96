// The person's consent, a step a scope: yes, no, not now, with the day, the language and how. Withdrawing stands on the step itself,
// as near as giving.
import { useState } from "react";
import { Button, Icon, type IconName, Section } from "../../kit";
import type { CaseView, ConsentState } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import css from "./ConsentLadder.module.css";
import { type LadderStep, ladderSteps } from "./ladderSteps";
import { WithdrawDialog } from "./WithdrawDialog";

export function ConsentLadder({ view, onAsk }: { view: CaseView; onAsk: (scope: string | null) => void }) {
  const { t } = useWords();
  const pronoun = view.pronoun ?? "they";
  const [taking, setTaking] = useState<LadderStep | null>(null);
  const steps = ladderSteps(view.ladder, view.row.may_be_under_18);
  return (
    <Section title={t(view.row.may_be_under_18 ? "consent-agreed-child" : "consent-agreed", { pronoun })}>
      <ul className={css.ladder}>
        {steps.map((step) => (
          <LadderStepRow key={step.key} step={step} view={view} onAsk={() => onAsk(step.scope)} onTake={() => setTaking(step)} />
        ))}
      </ul>
      <div>
        <Button variant="link" keys={["K"]} onPress={() => onAsk(null)}>
          {t("consent-record")}
        </Button>
      </div>
      {taking ? (
        <WithdrawDialog caseId={view.row.case} step={taking} child={view.row.may_be_under_18} onClose={() => setTaking(null)} />
      ) : null}
    </Section>
  );
}

const MARKS: Record<ConsentState, { icon: IconName; tone: "yes" | "no" | "later" }> = {
  given: { icon: "check", tone: "yes" },
  assent: { icon: "check", tone: "later" },
  refused: { icon: "ban", tone: "no" },
  withdrawn: { icon: "ban", tone: "no" },
  expired: { icon: "clock", tone: "later" },
  not_now: { icon: "not-now", tone: "later" },
  not_asked: { icon: "not-now", tone: "later" },
};

function LadderStepRow({ step, view, onAsk, onTake }: { step: LadderStep; view: CaseView; onAsk: () => void; onTake: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const mark = step.missing ? { icon: "unknown" as const, tone: "later" as const } : MARKS[step.state];
  const yes = step.state === "given" || step.state === "assent";
  const scope = labels.code("consent_scope", step.scope);
  return (
    <li>
      <span className={css.scope}>{scope}</span>
      <span className={css.says} data-tone={mark.tone}>
        <Icon name={mark.icon} size="small" />
        {t(step.missing ? `consent-missing-${step.missing}` : `consent-says-${step.state}`)}
      </span>
      <span className={css.meta}>{useStepDetails(step, view)}</span>
      <button
        type="button"
        className={css.act}
        onClick={yes ? onTake : onAsk}
        aria-label={t(yes ? "consent-take-back-of" : "consent-ask-of", { scope })}
      >
        {t(yes ? "consent-take-back" : "consent-ask")}
      </button>
    </li>
  );
}

/** The quiet second line: to whom, when, in which language, how, until when. */
function useStepDetails(step: LadderStep, view: CaseView): string {
  const { t, dayShort, day } = useWords();
  const labels = useLabels();
  const row = step.rows[0];
  if (!row) return t("consent-how-not-asked");
  const both = step.state === "given" && !step.missing && view.row.may_be_under_18;
  const parts = [
    row.recipient ? t("consent-how-only", { organisation: row.recipient.name }) : null,
    both ? t("consent-how-both", { alias: view.row.alias ?? view.row.code }) : null,
    row.valid_until ? t("consent-how-until", { on: day(row.valid_until) }) : row.on ? dayShort(row.on) : null,
    row.language ? t("consent-how-language", { language: labels.code("language", row.language) }) : null,
    row.mode ? labels.code("consent_mode", row.mode).toLocaleLowerCase() : null,
    row.ask_again_on && step.state !== "given" ? t("consent-how-again", { on: dayShort(row.ask_again_on) }) : null,
  ];
  const said = parts.filter((part): part is string => part !== null);
  return said.length > 0 ? said.join(" · ") : t(`consent-how-${step.state === "not_asked" ? "not-asked" : "no-day"}`);
}
