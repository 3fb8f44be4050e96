// A newcomer makes her own keys with the code of her invitation; nobody else ever sets her passphrase.
import { useState } from "react";
import { Button, Notice, Row, Stack, TextField, Trouble } from "../../kit";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { Doorway, type Gate } from "./Doorway";
import { type Chosen, PassphraseChooser } from "./Passphrase";

export function Join({ gate, onBack }: { gate: Gate; onBack: () => void }) {
  const { t } = useWords();
  const [handle, setHandle] = useState("");
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const join = useAct("join_vault");
  const ready = handle.trim() !== "" && code.trim() !== "" && chosen.enough;
  if (join.data) {
    return (
      <Doorway gate={gate}>
        <Stack gap="large">
          <h1>{t("vault-joined-title")}</h1>
          <Notice tone="yes">{t(join.data.waits_for_admission ? "vault-joined-waits" : "vault-joined")}</Notice>
          <Button look="main" size="tall" wide onPress={onBack}>
            {t("kit-done")}
          </Button>
        </Stack>
      </Doorway>
    );
  }
  return (
    <Doorway gate={gate} shape="room">
      <Stack gap="large">
        <h1>{t("vault-join-title")}</h1>
        <TextField
          label={t("vault-handle")}
          hint={t("vault-join-handle-hint")}
          value={handle}
          onChange={setHandle}
          autoComplete="off"
          spellCheck="false"
        />
        <TextField
          label={t("vault-join-code")}
          hint={t("vault-join-code-hint")}
          value={code}
          onChange={setCode}
          autoComplete="off"
          spellCheck="false"
          dir="ltr"
        />
        <PassphraseChooser handle={handle} onChange={setChosen} />
        <Trouble error={join.error} />
        <Row ends>
          <Button look="quiet" onPress={onBack}>
            {t("kit-back")}
          </Button>
          <Button
            look="main"
            isDisabled={!ready}
            isPending={join.isPending}
            onPress={() => join.mutate({ handle: handle.trim(), code: code.trim(), new_passphrase: chosen.passphrase })}
          >
            {t("vault-join-do")}
          </Button>
        </Row>
      </Stack>
    </Doorway>
  );
}
