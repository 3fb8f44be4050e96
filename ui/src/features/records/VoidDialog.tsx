// Taking a record out: it stays in the file, struck through, with the reason; it can be taken back.
import { useState } from "react";
import { Button, Dialog, ErrorNotice, Stack, TextField } from "../../kit";
import { useLabels } from "../../lib/labels";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";

export function VoidDialog({ kind, record, onClose, onDone }: { kind: string; record: string; onClose: () => void; onDone: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const [reason, setReason] = useState("");
  const take = useAct("void_record", {
    onSuccess: () => {
      toast(t("records-taken-out", { record: labels.record(kind) }), { undo: true });
      onDone();
    },
  });
  return (
    <Dialog
      title={t("records-take-out-title", { record: labels.record(kind) })}
      isOpen
      onClose={onClose}
      size="small"
      acts={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t("kit-cancel")}
          </Button>
          <Button variant="main" isPending={take.isPending} onPress={() => take.mutate({ kind, record, reason: reason.trim() || null })}>
            {t("records-take-out")}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t("records-take-out-what")}</p>
        <TextField label={t("records-take-out-reason")} value={reason} onChange={setReason} autoFocus autoComplete="off" />
        <ErrorNotice error={take.error} />
      </Stack>
    </Dialog>
  );
}
