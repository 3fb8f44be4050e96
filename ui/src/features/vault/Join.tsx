// A newcomer makes own keys with the code of an invitation; nobody else ever sets the passphrase.
import { useState } from "react";
import { Button, ErrorNotice, Notice, Row, Stack, TextField } from "../../kit";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { type LockContext, LockLayout } from "./LockLayout";
import { type Chosen, PassphraseChooser } from "./PassphraseChooser";

export function Join({ lockContext, onBack }: { lockContext: LockContext; onBack: () => void }) {
  const { t } = useWords();
  const [handle, setHandle] = useState("");
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const join = useAct("join_vault");
  const ready = handle.trim() !== "" && code.trim() !== "" && chosen.enough;
  if (join.data) {
    return (
      <LockLayout lockContext={lockContext}>
        <Stack gap="large">
          <h1>{t("vault-joined-title")}</h1>
          <Notice tone="yes">{t(join.data.waits_for_admission ? "vault-joined-waits" : "vault-joined")}</Notice>
          <Button variant="main" size="tall" wide onPress={onBack}>
            {t("kit-done")}
          </Button>
        </Stack>
      </LockLayout>
    );
  }
  return (
    <LockLayout lockContext={lockContext} shape="room">
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
        <ErrorNotice error={join.error} />
        <Row ends>
          <Button variant="quiet" onPress={onBack}>
            {t("kit-back")}
          </Button>
          <Button
            variant="main"
            isDisabled={!ready}
            isPending={join.isPending}
            onPress={() => join.mutate({ handle: handle.trim(), code: code.trim(), new_passphrase: chosen.passphrase })}
          >
            {t("vault-join-do")}
          </Button>
        </Row>
      </Stack>
    </LockLayout>
  );
}
