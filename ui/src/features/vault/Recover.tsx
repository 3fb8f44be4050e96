// Recovery for a worker who lost the passphrase: two of the three sheets open the files and set a new one.
import { useState } from "react";
import { Button, ErrorNotice, RadioCards, Row, Stack, TextArea } from "../../kit";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { type LockContext, LockLayout } from "./LockLayout";
import { type Chosen, PassphraseChooser } from "./PassphraseChooser";

export function Recover({ lockContext, onBack }: { lockContext: LockContext; onBack: () => void }) {
  const { t } = useWords();
  const [handle, setHandle] = useState<string | null>(lockContext.status.handles[0] ?? null);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const recover = useAct("recover_vault");
  const ready = handle !== null && first.trim() !== "" && second.trim() !== "" && chosen.enough;
  return (
    <LockLayout lockContext={lockContext} shape="room">
      <Stack gap="large">
        <h1>{t("vault-recover-title")}</h1>
        <RadioCards
          label={t("vault-recover-who")}
          columns={3}
          options={lockContext.status.handles.map((h) => ({ id: h, name: h }))}
          value={handle}
          onChange={setHandle}
        />
        <TextArea
          label={t("vault-recover-first")}
          hint={t("vault-recover-hint")}
          rows={2}
          value={first}
          onChange={setFirst}
          spellCheck="false"
        />
        <TextArea label={t("vault-recover-second")} rows={2} value={second} onChange={setSecond} spellCheck="false" />
        <PassphraseChooser handle={handle ?? ""} onChange={setChosen} />
        <ErrorNotice error={recover.error} />
        <Row ends>
          <Button variant="quiet" onPress={onBack}>
            {t("kit-back")}
          </Button>
          <Button
            variant="main"
            isDisabled={!ready}
            isPending={recover.isPending}
            onPress={() => handle && recover.mutate({ handle, sheets: [first, second], new_passphrase: chosen.passphrase })}
          >
            {t(recover.isPending ? "vault-opening" : "vault-recover-do")}
          </Button>
        </Row>
      </Stack>
    </LockLayout>
  );
}
