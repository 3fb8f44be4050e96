// One referral: while a draft, the composer; once it is out, what left, to whom, when, and what came back.
import { useState } from "react";
import { Button, Chip, Dense, Facts, Headline, Icon, PageLayout, Section } from "../../kit";
import type { ReferralView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import { AnswerDialog } from "./AnswerDialog";
import { DisclosurePage } from "./DisclosurePage";
import css from "./Referral.module.css";

const TONES: Partial<Record<string, "yes" | "attention">> = { accepted: "yes", completed: "yes" };

export function ReferralPage({ referral, pronoun, onBack }: { referral: ReferralView; pronoun: string; onBack: () => void }) {
  const { t, dayLong, list } = useWords();
  const labels = useLabels();
  const [answering, setAnswering] = useState(false);
  const organisation = referral.organisation?.name ?? t("referrals-unsaid");
  const rows = [
    {
      key: "services",
      term: labels.field("referral", "services"),
      value: list(referral.services.map((code) => labels.code("service_type", code))),
    },
    ...(referral.sent_on ? [{ key: "sent", term: labels.field("referral", "sent_on"), value: dayLong(referral.sent_on) }] : []),
    ...(referral.waited_days > 0 && !referral.answered_on
      ? [{ key: "waits", term: t("referrals-waits"), value: t("referrals-waited", { days: referral.waited_days }) }]
      : []),
    ...(referral.answered_on
      ? [{ key: "answered", term: labels.field("referral", "answered_on"), value: dayLong(referral.answered_on) }]
      : []),
    ...(referral.completed_on
      ? [{ key: "completed", term: labels.field("referral", "completed_on"), value: dayLong(referral.completed_on) }]
      : []),
    ...(referral.withdrawn_on
      ? [{ key: "withdrawn", term: labels.field("referral", "withdrawn_on"), value: dayLong(referral.withdrawn_on) }]
      : []),
    ...(referral.refusal_reason
      ? [{ key: "reason", term: labels.field("referral", "refusal_reason"), value: labels.code("refusal_reason", referral.refusal_reason) }]
      : []),
    ...(referral.urgency
      ? [{ key: "urgency", term: labels.field("referral", "urgency"), value: labels.code("urgency", referral.urgency) }]
      : []),
  ];
  return (
    <PageLayout
      foot={
        referral.answers.length > 0 ? (
          <Button variant="main" onPress={() => setAnswering(true)}>
            {t("referrals-answer-note")}
          </Button>
        ) : null
      }
    >
      <Headline
        title={t("referrals-title-sent", { alias: referral.alias ?? referral.code, organisation })}
        over={
          <Button variant="link" onPress={onBack}>
            <Icon name="back" size="small" /> <bdi>{referral.alias ?? referral.code}</bdi>
          </Button>
        }
      />
      <div className={css.out}>
        <Section title={t("referrals-state")}>
          <p>
            <Chip tone={TONES[referral.status] ?? "plain"}>{labels.code("referral_status", referral.status)}</Chip>
          </p>
          <Facts rows={rows} />
        </Section>
        <Section title={t("referrals-left")}>
          <DisclosurePage lines={referral.lines} services={referral.services} consent={null} pronoun={pronoun} namesOnly />
          <Dense soft>{t("referrals-left-note")}</Dense>
        </Section>
      </div>
      {answering ? <AnswerDialog referral={referral} onClose={() => setAnswering(false)} /> : null}
    </PageLayout>
  );
}
