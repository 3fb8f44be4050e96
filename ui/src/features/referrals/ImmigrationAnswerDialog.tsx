// Records whether an organisation shares data with immigration authorities: the answer, who gave it and when.
import { useState } from "react";
import { FormDialog, RadioCards, TextField } from "../../kit";
import { useToday } from "../../lib/due";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";

export function ImmigrationAnswerDialog({ organisation, name, onClose }: { organisation: string; name: string; onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const [answer, setAnswer] = useState<string | null>(null);
  const [by, setBy] = useState("");
  const save = useAct("save_organisation", {
    onSuccess: () => {
      toast(t("referrals-answer-noted"), { undo: true });
      onClose();
    },
  });
  const write = () => {
    if (!answer) return;
    save.mutate({
      record: organisation,
      fields: {
        shares_with_immigration: { state: "known", value: answer },
        answered_on: { state: "known", value: today },
        answered_by: by.trim() ? { state: "known", value: by.trim() } : { state: "blank" },
      },
    });
  };
  return (
    <FormDialog
      title={t("referrals-ask-title", { organisation: name })}
      onClose={onClose}
      enters
      canSave={answer !== null}
      pending={save.isPending}
      onSave={write}
      error={save.error}
    >
      <RadioCards
        label={t("referrals-ask")}
        options={(["no", "yes", "not_known"] as const).map((id) => ({
          id,
          name: t(`referrals-ask-${id}`),
          note: t(`referrals-ask-${id}-note`),
        }))}
        value={answer}
        onChange={setAnswer}
      />
      <TextField label={t("referrals-ask-who")} value={by} onChange={setBy} autoComplete="off" />
    </FormDialog>
  );
}
