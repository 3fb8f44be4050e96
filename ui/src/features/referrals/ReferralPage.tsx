// One referral: while a draft, the composer; once it is out, what left, to whom, when, and what came back.
import { useState } from "react";
import { Button, Facts, Headline, Icon, Room, Section } from "../../kit";
import type { ReferralView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import { AnswerDialog } from "./AnswerDialog";
import { LeavingPage } from "./LeavingPage";
import css from "./Referral.module.css";

const ANSWERABLE = ["sent", "received", "accepted", "started"];

export function ReferralPage({ referral, pronoun, onBack }: { referral: ReferralView; pronoun: string; onBack: () => void }) {
  const { t: say, dayLong, list } = useWords();
  const labels = useLabels();
  const [answering, setAnswering] = useState(false);
  const organisation = referral.organisation?.name ?? say("referrals-unsaid");
  const rows = [
    { key: "status", term: labels.field("referral", "status"), value: labels.code("referral_status", referral.status) },
    {
      key: "services",
      term: labels.field("referral", "services"),
      value: list(referral.services.map((code) => labels.code("service_type", code))),
    },
    ...(referral.sent_on ? [{ key: "sent", term: labels.field("referral", "sent_on"), value: dayLong(referral.sent_on) }] : []),
    ...(referral.waited_days > 0 && !referral.answered_on
      ? [{ key: "waits", term: say("referrals-waits"), value: say("referrals-waited", { days: referral.waited_days }) }]
      : []),
    ...(referral.answered_on
      ? [{ key: "answered", term: labels.field("referral", "answered_on"), value: dayLong(referral.answered_on) }]
      : []),
    ...(referral.refusal_reason
      ? [{ key: "reason", term: labels.field("referral", "refusal_reason"), value: labels.code("refusal_reason", referral.refusal_reason) }]
      : []),
    ...(referral.urgency
      ? [{ key: "urgency", term: labels.field("referral", "urgency"), value: labels.code("urgency", referral.urgency) }]
      : []),
  ];
  return (
    <Room
      foot={
        ANSWERABLE.includes(referral.status) ? (
          <Button look="main" onPress={() => setAnswering(true)}>
            {say("referrals-answer-note")}
          </Button>
        ) : null
      }
    >
      <Headline
        title={say("referrals-title-sent", { alias: referral.alias ?? referral.code, organisation })}
        over={
          <Button look="link" onPress={onBack}>
            <Icon name="back" size="small" /> <bdi>{referral.alias ?? referral.code}</bdi>
          </Button>
        }
      />
      <div className={css.out}>
        <Section title={say("referrals-state")}>
          <Facts rows={rows} />
        </Section>
        <Section title={say("referrals-left")}>
          <LeavingPage lines={referral.lines} services={referral.services} consent={null} pronoun={pronoun} />
        </Section>
      </div>
      {answering ? <AnswerDialog referral={referral} onClose={() => setAnswering(false)} /> : null}
    </Room>
  );
}
