// Exactly what leaves, in the serif of the page that leaves: these lines and no others. Of what has left only the names of the lines are
// known: a field may say something else by now, and an empty one here would look as if nothing had been in it.
import { Mark } from "../../kit";
import type { LadderRow, ReferralLine } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useRead } from "../../lib/queries";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import { disclosedLines, lineKey } from "./lineKey";
import css from "./Referral.module.css";

export function DisclosurePage({
  lines,
  services,
  consent,
  pronoun,
  namesOnly = false,
}: {
  lines: ReferralLine[];
  services: string[];
  consent: LadderRow | null;
  pronoun: string;
  namesOnly?: boolean;
}) {
  const { t, number, list } = useWords();
  const labels = useLabels();
  const values = useValueWords();
  const status = useRead("show_status", {});
  const named = services.map((code) => labels.code("service_type", code));
  return (
    <article className={css.sheet}>
      {status.data?.sample ? (
        <span className={css.stamp}>
          <Mark>{t("referrals-sample")}</Mark>
        </span>
      ) : null}
      <h3>{named.length > 0 ? t("referrals-page-title", { services: list(named) }) : t("referrals-page-title-none")}</h3>
      <dl>
        {disclosedLines(lines).map((line, at) => (
          <div key={lineKey(line)}>
            <dt>
              <span className={css.number}>{number(at + 1)}</span>
              {labels.field(line.kind, line.field)}
            </dt>
            {namesOnly ? null : (
              <dd>
                <bdi>{values.answer(line.kind, line.field, line.value)}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {consent ? <ConsentSentence consent={consent} pronoun={pronoun} /> : null}
    </article>
  );
}

function ConsentSentence({ consent, pronoun }: { consent: LadderRow; pronoun: string }) {
  const { t } = useWords();
  const labels = useLabels();
  return (
    <p className={css.agree}>
      {t("referrals-page-agreed", {
        pronoun,
        scope: labels.code("consent_scope", consent.scope),
        dated: consent.on ? "yes" : "no",
        on: consent.on ?? "",
        spoken: consent.language ? "yes" : "no",
        language: consent.language ? labels.code("language", consent.language) : "",
      })}{" "}
      {t("referrals-page-take-back", { pronoun })}
    </p>
  );
}
