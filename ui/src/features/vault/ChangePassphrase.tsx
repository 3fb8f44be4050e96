// A new passphrase for the worker. Only the worker's own key is encrypted anew, not the files.
import { useState } from "react";
import { Button, FormDialog, PassphraseField } from "../../kit";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import { type Chosen, PassphraseChooser } from "./PassphraseChooser";

export function ChangePassphrase({ handle, open: first = false }: { handle: string; open?: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(first);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t("vault-change")}</Button>
      {open ? <ChangeForm handle={handle} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function ChangeForm({ handle, onClose }: { handle: string; onClose: () => void }) {
  const { t } = useWords();
  const [old, setOld] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const change = useAct("change_passphrase", {
    onSuccess: () => {
      toast(t("vault-changed"));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("vault-change")}
      onClose={onClose}
      enters
      canSave={old !== "" && chosen.enough}
      pending={change.isPending}
      onSave={() => change.mutate({ old, new: chosen.passphrase })}
      error={change.error}
    >
      <PassphraseField label={t("vault-change-old")} value={old} onChange={setOld} autoFocus />
      <PassphraseChooser handle={handle} onChange={setChosen} />
    </FormDialog>
  );
}
