// Choosing a passphrase: a few random words are offered first; an own one is rated during typing, in words.

import { useEffect, useState } from "react";
import { Button, Dense, Meter, PassphraseField, RadioCards, Stack } from "../../kit";
import { messageOf } from "../../lib/messages";
import { useRead } from "../../lib/queries";
import { request } from "../../lib/request";
import { useWords } from "../../lib/words";
import css from "./PassphraseChooser.module.css";

const ENOUGH = 3;

export type Chosen = { passphrase: string; enough: boolean };

export function PassphraseChooser({ handle, onChange }: { handle: string; onChange: (chosen: Chosen) => void }) {
  const { t } = useWords();
  const [kind, setKind] = useState<"offered" | "own">("offered");
  const [again, setAgain] = useState(0);
  const offered = useSuggestedPassphrase(again);
  const [typedBack, setTypedBack] = useState("");
  const [own, setOwn] = useState("");
  const passphrase = kind === "offered" ? (offered ?? "") : own;
  const rating = useRead("rate_passphrase", { passphrase, handle }, { enabled: kind === "own" && own !== "", keep: true });
  const score = own === "" ? 0 : (rating.data?.score ?? 0);
  const matches = kind === "offered" ? typedBack.trim() === passphrase && passphrase !== "" : own !== "" && typedBack === own;
  const enough = matches && (kind === "offered" || (rating.data?.enough ?? false));
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what was chosen changes, not when the listener does
  useEffect(() => onChange({ passphrase, enough }), [passphrase, enough]);
  const choose = (to: string) => {
    setKind(to as "offered" | "own");
    setTypedBack("");
  };
  return (
    <Stack>
      <RadioCards
        label={t("vault-passphrase-kind")}
        columns={2}
        value={kind}
        onChange={choose}
        options={[
          { id: "offered", name: t("vault-passphrase-offered"), note: t("vault-passphrase-offered-note") },
          { id: "own", name: t("vault-passphrase-own"), note: t("vault-passphrase-own-note") },
        ]}
      />
      {kind === "offered" ? (
        <div className={css.offered}>
          <p className={css.words} dir="auto">
            {offered ?? "…"}
          </p>
          <Button variant="quiet" size="compact" onPress={() => setAgain(again + 1)}>
            {t("vault-passphrase-another")}
          </Button>
        </div>
      ) : (
        <Stack gap="small">
          <PassphraseField label={t("vault-passphrase")} value={own} onChange={setOwn} />
          <Meter label={t(messageOf("vault-score-", score))} value={score} max={4} tone={score >= ENOUGH ? "yes" : "attention"} />
          <Dense soft>{own === "" ? t("vault-passphrase-advice") : t(messageOf("vault-score-", score))}</Dense>
        </Stack>
      )}
      <PassphraseField
        label={t(kind === "offered" ? "vault-passphrase-practise" : "vault-passphrase-again")}
        value={typedBack}
        onChange={setTypedBack}
        error={typedBack !== "" && !matches && typedBack.length >= passphrase.length ? t("vault-passphrase-differs") : null}
      />
    </Stack>
  );
}

function useSuggestedPassphrase(again: number): string | null {
  const [offered, setOffered] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press of "another" asks once more
  useEffect(() => {
    let stale = false;
    request("suggest_passphrase", {}).then(
      ({ passphrase }) => !stale && setOffered(passphrase),
      () => !stale && setOffered(null),
    );
    return () => {
      stale = true;
    };
  }, [again]);
  return offered;
}
