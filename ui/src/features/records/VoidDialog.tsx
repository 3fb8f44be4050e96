// Voids a record: it stays in the file, struck through, with the reason; undo brings it back.
import { useState } from "react";
import { FormDialog, TextField } from "../../kit";
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
    <FormDialog
      title={t("records-take-out-title", { record: labels.record(kind) })}
      onClose={onClose}
      size="small"
      save={t("records-take-out")}
      pending={take.isPending}
      onSave={() => take.mutate({ kind, record, reason: reason.trim() || null })}
      error={take.error}
    >
      <p>{t("records-take-out-what")}</p>
      <TextField label={t("records-take-out-reason")} value={reason} onChange={setReason} autoFocus autoComplete="off" />
    </FormDialog>
  );
}
