// A visible act: an encrypted copy to a folder she chooses, and a check of everything that is written.
import { Alarms, Button, Dense, Notice, Row, Section, Stack, Trouble } from "../../kit";
import { useAct, useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

/** `dated`: whether she may be told how old the last one is, which the day in the cases knows. */
export function Backup({ dated }: { dated: boolean }) {
  const { t: say } = useWords();
  const today = useRead("show_today", { whose: "mine" }, { keep: true, enabled: dated });
  const choose = useAct("choose_folder");
  const backup = useAct("make_backup");
  const verify = useAct("verify_vault");
  const days = today.data?.backup_days;
  const make = async () => {
    const folder = await choose
      .mutateAsync({ title: say("vault-backup-choose-title"), choose: say("vault-backup-choose"), cancel: say("kit-cancel") })
      .catch(() => null);
    // A stick holds other things too: the backup gets a folder of its own in it.
    if (folder) backup.mutate({ folder, inside: true });
  };
  return (
    <Section title={say("vault-backup")} ruled>
      <Stack>
        <Dense soft>{say("vault-backup-note")}</Dense>
        {days === undefined ? null : <Dense>{days === null ? say("vault-backup-never") : say("vault-backup-days", { days })}</Dense>}
        <Row>
          <Button onPress={make} isPending={backup.isPending}>
            {say("vault-backup-do")}
          </Button>
          <Button look="quiet" onPress={() => verify.mutate({})} isPending={verify.isPending}>
            {say("vault-verify")}
          </Button>
        </Row>
        {backup.data ? (
          <Notice tone="yes" live>
            {say("vault-backup-done", { file: backup.data.file, megabytes: backup.data.bytes / 1_000_000 })}
          </Notice>
        ) : null}
        {verify.data ? <Verified {...verify.data} /> : <Dense soft>{say("vault-verify-note")}</Dense>}
        <Trouble error={choose.error ?? backup.error ?? verify.error} />
      </Stack>
    </Section>
  );
}

function Verified({ entries, rows, events, alarms }: { entries: number; rows: number; events: number; alarms: string[] }) {
  const { t: say } = useWords();
  if (alarms.length === 0) {
    return (
      <Notice tone="yes" live>
        {say("vault-verified", { entries, rows, events })}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={say("vault-verified-alarms")} live>
      <Alarms codes={alarms} />
    </Notice>
  );
}
