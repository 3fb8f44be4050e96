// Withdraws a consent: who says so, and nothing else. The withdrawal holds at once; there is no "are you sure", because a new yes can
// be given any day.
import { useState } from "react";
import { ChipRadioGroup, FormDialog, TextField } from "../../kit";
import { useLabels } from "../../lib/labels";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import type { LadderStep } from "./ladderSteps";

export function WithdrawDialog({
  caseId,
  step,
  child,
  onClose,
}: {
  caseId: string;
  step: LadderStep;
  child: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const labels = useLabels();
  const [givenBy, setGivenBy] = useState(child ? "child" : "person");
  const [reason, setReason] = useState("");
  const scope = labels.code("consent_scope", step.scope);
  const save = useAct("withdraw_consent", {
    onSuccess: () => {
      toast(t("consent-taken-back", { scope }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("consent-take-back-title", { scope })}
      onClose={onClose}
      size="small"
      save={t("consent-take-back")}
      pending={save.isPending}
      onSave={() =>
        save.mutate({
          case: caseId,
          scope: step.scope,
          recipient: step.recipient?.id ?? null,
          given_by: givenBy,
          reason: reason.trim() || null,
        })
      }
      error={save.error}
    >
      <p>{t("consent-take-back-what", { recipient: step.recipient?.name ?? "", named: step.recipient ? "yes" : "no" })}</p>
      <ChipRadioGroup
        label={t("consent-who-takes-back")}
        options={labels
          .options("consent_given_by")
          .filter(({ id }) => id !== "best_interests" && (child || id === "person" || id === "guardian"))}
        value={givenBy}
        onChange={setGivenBy}
        autoFocus
      />
      <TextField label={t("consent-reason")} hint={t("consent-reason-hint")} value={reason} onChange={setReason} autoComplete="off" />
    </FormDialog>
  );
}
