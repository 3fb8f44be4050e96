// A new passphrase for herself. The files are not written anew; only her own key is.
import { useState } from "react";
import { Button, Dialog, PassphraseField, Stack, Trouble } from "../../kit";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import { type Chosen, PassphraseChooser } from "./Passphrase";

export function ChangePassphrase({ handle, open: first = false }: { handle: string; open?: boolean }) {
  const { t: say } = useWords();
  const [open, setOpen] = useState(first);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{say("vault-change")}</Button>
      {open ? <Change handle={handle} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Change({ handle, onClose }: { handle: string; onClose: () => void }) {
  const { t: say } = useWords();
  const [old, setOld] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const change = useAct("change_passphrase", {
    onSuccess: () => {
      toast(say("vault-changed"));
      onClose();
    },
  });
  return (
    <Dialog
      title={say("vault-change")}
      isOpen
      onClose={onClose}
      enters
      acts={
        <>
          <Button look="quiet" onPress={onClose}>
            {say("kit-cancel")}
          </Button>
          <Button
            look="main"
            isDisabled={old === "" || !chosen.enough}
            isPending={change.isPending}
            onPress={() => change.mutate({ old, new: chosen.passphrase })}
          >
            {say("kit-save")}
          </Button>
        </>
      }
    >
      <Stack>
        <PassphraseField label={say("vault-change-old")} value={old} onChange={setOld} autoFocus />
        <PassphraseChooser handle={handle} onChange={setChosen} />
        <Trouble error={change.error} />
      </Stack>
    </Dialog>
  );
}
