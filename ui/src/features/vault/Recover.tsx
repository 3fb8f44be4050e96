// Two of the three sheets open the door for a worker who lost her passphrase, and set a new one.
import { useState } from "react";
import { Button, RadioCards, Row, Stack, TextArea, Trouble } from "../../kit";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { Doorway, type Gate } from "./Doorway";
import { type Chosen, PassphraseChooser } from "./Passphrase";

export function Recover({ gate, onBack }: { gate: Gate; onBack: () => void }) {
  const { t } = useWords();
  const [handle, setHandle] = useState<string | null>(gate.status.handles[0] ?? null);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const recover = useAct("recover_vault");
  const ready = handle !== null && first.trim() !== "" && second.trim() !== "" && chosen.enough;
  return (
    <Doorway gate={gate} shape="room">
      <Stack gap="large">
        <h1>{t("vault-recover-title")}</h1>
        <RadioCards
          label={t("vault-recover-who")}
          columns={3}
          options={gate.status.handles.map((h) => ({ id: h, name: h }))}
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
        <Trouble error={recover.error} />
        <Row ends>
          <Button look="quiet" onPress={onBack}>
            {t("kit-back")}
          </Button>
          <Button
            look="main"
            isDisabled={!ready}
            isPending={recover.isPending}
            onPress={() => handle && recover.mutate({ handle, sheets: [first, second], new_passphrase: chosen.passphrase })}
          >
            {t(recover.isPending ? "vault-opening" : "vault-recover-do")}
          </Button>
        </Row>
      </Stack>
    </Doorway>
  );
}
