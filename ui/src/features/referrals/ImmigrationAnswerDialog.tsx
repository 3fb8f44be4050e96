// Records whether an organisation shares data with immigration authorities: the answer, who gave it and when.
import { useState } from "react";
import { Button, Dialog, ErrorNotice, RadioCards, Stack, TextField } from "../../kit";
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
    <Dialog
      title={t("referrals-ask-title", { organisation: name })}
      isOpen
      onClose={onClose}
      enters
      acts={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t("kit-cancel")}
          </Button>
          <Button variant="main" isDisabled={!answer} isPending={save.isPending} onPress={write}>
            {t("kit-save")}
          </Button>
        </>
      }
    >
      <Stack>
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
        <ErrorNotice error={save.error} />
      </Stack>
    </Dialog>
  );
}
