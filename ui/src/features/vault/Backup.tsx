// Backup and check: an encrypted copy to a chosen folder, and a verification of everything that is written.
import { Alarms, Button, Dense, ErrorNotice, Notice, Row, Section, Stack } from "../../kit";
import { useAct, useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

/** `dated`: show the age of the last backup, which only workers with cases can read. */
export function Backup({ dated }: { dated: boolean }) {
  const { t } = useWords();
  const today = useRead("show_today", { whose: "mine" }, { keep: true, enabled: dated });
  const choose = useAct("choose_folder");
  const backup = useAct("make_backup");
  const verify = useAct("verify_vault");
  const days = today.data?.backup_days;
  const make = async () => {
    const folder = await choose
      .mutateAsync({ title: t("vault-backup-choose-title"), choose: t("vault-backup-choose"), cancel: t("kit-cancel") })
      .catch(() => null);
    // A stick holds other things too: the backup gets a folder of its own in it.
    if (folder) backup.mutate({ folder, inside: true });
  };
  return (
    <Section title={t("vault-backup")} ruled>
      <Stack>
        <Dense soft>{t("vault-backup-note")}</Dense>
        {days === undefined ? null : <Dense>{days === null ? t("vault-backup-never") : t("vault-backup-days", { days })}</Dense>}
        <Row>
          <Button onPress={make} isPending={backup.isPending}>
            {t("vault-backup-do")}
          </Button>
          <Button variant="quiet" onPress={() => verify.mutate({})} isPending={verify.isPending}>
            {t("vault-verify")}
          </Button>
        </Row>
        {backup.data ? (
          <Notice tone="yes" live>
            {t("vault-backup-done", { file: backup.data.file, megabytes: backup.data.bytes / 1_000_000 })}
          </Notice>
        ) : null}
        {verify.data ? <VerifyResult {...verify.data} /> : <Dense soft>{t("vault-verify-note")}</Dense>}
        <ErrorNotice error={choose.error ?? backup.error ?? verify.error} />
      </Stack>
    </Section>
  );
}

function VerifyResult({ entries, rows, events, alarms }: { entries: number; rows: number; events: number; alarms: string[] }) {
  const { t } = useWords();
  if (alarms.length === 0) {
    return (
      <Notice tone="yes" live>
        {t("vault-verified", { entries, rows, events })}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={t("vault-verified-alarms")} live>
      <Alarms codes={alarms} />
    </Notice>
  );
}
