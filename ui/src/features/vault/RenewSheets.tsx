// New recovery sheets: a part of Settings, a notice on Today while nobody confirmed the first ones, and the page where they are made.
// The older sheets count until the third new one is confirmed; after an interruption the worker begins again.
import { useState } from "react";
import { Button, Dense, ErrorNotice, Headline, Notice, PageLayout, PassphraseField, Row, Section, Stack } from "../../kit";
import type { Sheet, Status } from "../../lib/contract";
import { useCopying } from "../../lib/copying";
import { useGo } from "../../lib/places";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./RenewSheets.module.css";
import { Sheets } from "./Sheets";

type SheetsState = Status["sheets"];

/** In Settings, for who can make new ones. */
export function SheetsPart({ stand }: { stand: SheetsState }) {
  const { t } = useWords();
  const go = useGo();
  if (stand === null) return null;
  return (
    <Section title={t("vault-renew")} ruled>
      <Stack>
        <Dense soft>{t("vault-renew-note")}</Dense>
        {stand === "confirmed" ? null : <Notice tone="attention">{t(`vault-renew-${stand}`)}</Notice>}
        <div>
          <Button onPress={() => go({ at: "sheets" })}>{t("vault-renew-do")}</Button>
        </div>
      </Stack>
    </Section>
  );
}

/** Over the day, while perhaps nobody has the sheets that count. */
export function SheetsNotice({ stand }: { stand: SheetsState }) {
  const { t } = useWords();
  const go = useGo();
  if (stand !== "unconfirmed") return null;
  return (
    <Notice
      tone="attention"
      title={t("vault-renew-unconfirmed-title")}
      act={
        <Button size="compact" onPress={() => go({ at: "sheets" })}>
          {t("vault-renew-do")}
        </Button>
      }
    >
      {t("vault-renew-unconfirmed")} {t("vault-renew-unconfirmed-advice")}
    </Notice>
  );
}

type Step = "begin" | "sheets" | "done";

export function RenewSheets({ stand, step: first = "begin" }: { stand: SheetsState; step?: Step }) {
  const [step, setStep] = useState<Step>(first);
  const [sheets, setSheets] = useState<Sheet[] | null>(null);
  // The state before this page: afterwards there always are sheets.
  const [older] = useState(stand !== "absent");
  return (
    <PageLayout>
      <div className={css.page}>
        {step === "begin" ? (
          <RenewStart
            older={older}
            onMade={(made) => {
              setSheets(made);
              setStep("sheets");
            }}
          />
        ) : null}
        {step === "sheets" && sheets ? (
          <CopySheets
            sheets={sheets}
            onDone={() => {
              setSheets(null);
              setStep("done");
            }}
          />
        ) : null}
        {step === "done" ? <RenewDone older={older} /> : null}
      </div>
    </PageLayout>
  );
}

function RenewStart({ older, onMade }: { older: boolean; onMade: (sheets: Sheet[]) => void }) {
  const { t } = useWords();
  const go = useGo();
  const [passphrase, setPassphrase] = useState("");
  const make = useAct("make_sheets", { onSuccess: ({ sheets }) => onMade(sheets) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") make.mutate({ passphrase });
      }}
    >
      <Stack gap="large">
        <Headline title={t("vault-renew-title")} />
        <Stack gap="small">
          <p>{t("vault-renew-how")}</p>
          <p>{t(older ? "vault-renew-until" : "vault-renew-interrupted")}</p>
        </Stack>
        <PassphraseField
          label={t("vault-passphrase")}
          hint={t("vault-renew-passphrase-hint")}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <ErrorNotice error={make.error} />
        <Row ends>
          <Button variant="quiet" onPress={() => go({ at: "settings" })}>
            {t("kit-back")}
          </Button>
          <Button type="submit" variant="main" isDisabled={passphrase === ""} isPending={make.isPending}>
            {t(make.isPending ? "vault-renew-making" : "vault-renew-do")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function CopySheets({ sheets, onDone }: { sheets: Sheet[]; onDone: () => void }) {
  useCopying();
  return <Sheets sheets={sheets} onDone={onDone} />;
}

function RenewDone({ older }: { older: boolean }) {
  const { t } = useWords();
  const go = useGo();
  return (
    <Stack gap="large">
      <Headline title={t("vault-renew-done")} />
      <p>{t("vault-renew-done-note")}</p>
      {older ? <Notice tone="attention">{t("vault-renew-done-older")}</Notice> : null}
      <p>{t("vault-renew-done-backup")}</p>
      <Row ends>
        <Button variant="main" onPress={() => go({ at: "settings" })}>
          {t("vault-renew-done-go")}
        </Button>
      </Row>
    </Stack>
  );
}
