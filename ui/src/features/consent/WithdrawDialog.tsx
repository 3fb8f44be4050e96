// Withdraws a consent: who says so, and nothing else. The withdrawal holds at once; there is no "are you sure", because a new yes can
// be given any day.
import { useState } from "react";
import { Button, ChipRadioGroup, Dialog, ErrorNotice, Stack, TextField } from "../../kit";
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
    <Dialog
      title={t("consent-take-back-title", { scope })}
      isOpen
      onClose={onClose}
      size="small"
      acts={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t("kit-cancel")}
          </Button>
          <Button
            variant="main"
            isPending={save.isPending}
            onPress={() =>
              save.mutate({
                case: caseId,
                scope: step.scope,
                recipient: step.recipient?.id ?? null,
                given_by: givenBy,
                reason: reason.trim() || null,
              })
            }
          >
            {t("consent-take-back")}
          </Button>
        </>
      }
    >
      <Stack>
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
        <ErrorNotice error={save.error} />
      </Stack>
    </Dialog>
  );
}
