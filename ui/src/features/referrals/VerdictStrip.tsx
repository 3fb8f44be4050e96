// Recipients of a referral: the verdict first, the reason in one sentence, the act beside it. Immigration authorities and
// organisations that share with them cannot.
import { Icon, type IconName } from "../../kit";
import type { Verdict } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords, Words } from "../../lib/words";
import css from "./Referral.module.css";

const MARKS: Record<Verdict["can"], IconName> = { yes: "check", no: "ban", not_yet: "unknown" };

export function VerdictStrip({
  verdicts,
  chosen,
  pronoun,
  onNote,
  onChoose,
}: {
  verdicts: Verdict[];
  chosen: string | null;
  pronoun: string;
  onNote: (organisation: string) => void;
  onChoose: (organisation: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul className={css.strip}>
      {verdicts.map((verdict) => {
        const { organisation, can } = verdict;
        return (
          <li key={organisation.id} data-can={can} data-chosen={organisation.id === chosen || undefined}>
            <Icon name={MARKS[can]} />
            <div>
              <Words
                id={`referrals-can-${can}`}
                args={{
                  organisation: (
                    <b>
                      <bdi>{organisation.name}</bdi>
                    </b>
                  ),
                }}
              />
              <p>
                <VerdictReason verdict={verdict} pronoun={pronoun} />
              </p>
            </div>
            {can === "not_yet" ? (
              <button type="button" className={css.act} onClick={() => onNote(organisation.id)}>
                {t("referrals-note-answer")}
              </button>
            ) : can === "yes" && organisation.id !== chosen ? (
              <button type="button" className={css.act} onClick={() => onChoose(organisation.id)}>
                {t("referrals-choose")}
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The reason of a verdict. Allowed: the kind of organisation and the day of its answer. Otherwise: the rule that forbids it. */
function VerdictReason({ verdict: { organisation, can, reason, args }, pronoun }: { verdict: Verdict; pronoun: string }) {
  const { t, has } = useWords();
  const labels = useLabels();
  if (can === "yes") {
    return t("referrals-can-yes-why", {
      type: labels.code("org_type", organisation.org_type),
      dated: organisation.answered_on ? "yes" : "no",
      on: organisation.answered_on ?? "",
    });
  }
  const scope = typeof args.scope === "string" ? labels.code("consent_scope", args.scope) : "";
  const id = `verdict-${reason}`;
  return t(has(id) ? id : `referrals-cannot-${can}`, { ...args, scope, pronoun });
}
