// Records the organisation's answer: accepted, refused with the reason, completed, or taken back by the person.
import { useState } from "react";
import { ChipRadioGroup, DayField, FormDialog } from "../../kit";
import type { Day, ReferralView } from "../../lib/contract";
import { useToday } from "../../lib/due";
import { useLabels } from "../../lib/labels";
import { useAct } from "../../lib/queries";
import type { RequestPayload } from "../../lib/request";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";

type Answer = RequestPayload<"answer_referral">["answer"];

export function AnswerDialog({ referral, onClose }: { referral: ReferralView; onClose: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const today = useToday();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [typed, setTyped] = useState<Day | null | undefined>(undefined);
  const [reason, setReason] = useState<string | null>(null);
  const on = typed === undefined ? today : typed;
  const save = useAct("answer_referral", {
    onSuccess: () => {
      toast(t("referrals-answered"));
      onClose();
    },
  });
  const ready = answer !== null && on !== null && (answer !== "refused" || reason !== null);
  return (
    <FormDialog
      title={t("referrals-answer-title", { organisation: referral.organisation?.name ?? "" })}
      onClose={onClose}
      // Only the person can take a referral back: the worker presses the button, Enter does not.
      enters={answer !== "withdrawn"}
      canSave={ready}
      pending={save.isPending}
      onSave={() =>
        answer && on && save.mutate({ record: referral.record, answer, on, refusal_reason: answer === "refused" ? reason : null })
      }
      error={save.error}
    >
      <ChipRadioGroup
        label={t("referrals-answer")}
        options={referral.answers.map((id) => ({ id, name: t(`referrals-answer-${id}`) }))}
        value={answer}
        onChange={(id) => {
          setAnswer(id as Answer);
          save.reset();
        }}
        autoFocus
      />
      {answer === "refused" ? (
        <ChipRadioGroup
          label={labels.field("referral", "refusal_reason")}
          options={labels.options("refusal_reason")}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <DayField label={t("referrals-answer-day")} value={on} onChange={setTyped} />
    </FormDialog>
  );
}
