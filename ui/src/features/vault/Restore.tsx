// Restores the files from a backup: on a new computer, or where the files here are damaged. Searched in a chosen folder, named by its
// day, opened with the passphrase or with two sheets; existing files are kept beside their place.

import { useState } from "react";
import { Button, Dense, ErrorNotice, Notice, PassphraseField, RadioCards, Row, Segmented, Stack, TextArea } from "../../kit";
import type { BackupRow, BackupsFound } from "../../lib/contract";
import { messageOf } from "../../lib/messages";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import { type LockContext, LockLayout } from "./LockLayout";
import { type Chosen, PassphraseChooser } from "./PassphraseChooser";

export function Restore({ lockContext, onBack, onDone }: { lockContext: LockContext; onBack: () => void; onDone?: () => void }) {
  const { t } = useWords();
  const choose = useAct("choose_folder");
  const find = useAct("find_backups");
  const search = async () => {
    const folder = await choose
      .mutateAsync({ title: t("vault-restore-choose-title"), choose: t("vault-restore-choose-here"), cancel: t("kit-cancel") })
      .catch(() => null);
    if (folder) find.mutate({ folder });
  };
  return (
    <LockLayout lockContext={lockContext} shape="room">
      <Stack gap="large">
        <h1>{t("vault-restore-title")}</h1>
        <Dense soft>{t("vault-restore-note")}</Dense>
        <Row>
          <Button variant={find.data ? "quiet" : "main"} onPress={search} isPending={find.isPending}>
            {t(find.data ? "vault-restore-elsewhere" : "vault-restore-choose")}
          </Button>
        </Row>
        <ErrorNotice error={choose.error ?? find.error} />
        {find.data ? (
          <FoundBackups key={find.data.rows[0]?.folder} found={find.data} onBack={onBack} {...(onDone ? { onDone } : {})} />
        ) : (
          <Row ends>
            <Button variant="quiet" onPress={onBack}>
              {t("kit-back")}
            </Button>
          </Row>
        )}
      </Stack>
    </LockLayout>
  );
}

type Way = "passphrase" | "sheets";

function FoundBackups({ found, onBack, onDone }: { found: BackupsFound; onBack: () => void; onDone?: () => void }) {
  const { t, dayLong } = useWords();
  const [folder, setFolder] = useState<string | null>(found.rows.find((row) => !row.wrong)?.folder ?? null);
  const [picked, setPicked] = useState<string | null>(null);
  const [way, setWay] = useState<Way>("passphrase");
  const [passphrase, setPassphrase] = useState("");
  const [sheets, setSheets] = useState<[string, string]>(["", ""]);
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const restore = useAct("restore_backup", {
    onSuccess: () => {
      toast(t("vault-restored"));
      onDone?.();
    },
  });
  const row = found.rows.find((one) => one.folder === folder) ?? null;
  const handle = row?.handles.find((one) => one === picked) ?? row?.handles[0] ?? null;
  const bySheets = way === "sheets";
  const ready = bySheets ? sheets.every((sheet) => sheet.trim() !== "") && chosen.enough : passphrase !== "";
  const go = () => {
    if (!row || !handle || !ready) return;
    restore.mutate({
      backup: row.folder,
      handle,
      passphrase: bySheets ? chosen.passphrase : passphrase,
      ...(bySheets ? { sheets } : {}),
      ...(found.set_aside ? { set_aside: true } : {}),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Stack gap="large">
        <WhichBackup rows={found.rows} folder={folder} onChange={setFolder} />
        {row ? (
          <>
            <RadioCards
              label={t("vault-recover-who")}
              columns={3}
              options={row.handles.map((one) => ({ id: one, name: one }))}
              value={handle}
              onChange={setPicked}
            />
            <Segmented
              shown
              label={t("vault-restore-with")}
              options={[
                { id: "passphrase", name: t("vault-passphrase") },
                { id: "sheets", name: t("vault-restore-sheets") },
              ]}
              value={way}
              onChange={(id) => setWay(id as Way)}
            />
            {bySheets ? (
              <>
                <TextArea
                  label={t("vault-recover-first")}
                  hint={t("vault-recover-hint")}
                  rows={2}
                  value={sheets[0]}
                  onChange={(typed) => setSheets([typed, sheets[1]])}
                  spellCheck="false"
                />
                <TextArea
                  label={t("vault-recover-second")}
                  rows={2}
                  value={sheets[1]}
                  onChange={(typed) => setSheets([sheets[0], typed])}
                  spellCheck="false"
                />
                <PassphraseChooser handle={handle ?? ""} onChange={setChosen} />
              </>
            ) : (
              <PassphraseField
                label={t("vault-passphrase")}
                hint={t("vault-restore-passphrase-hint")}
                value={passphrase}
                onChange={setPassphrase}
                name="passphrase"
              />
            )}
            {row.days && row.made_on ? <Notice tone="attention">{t("vault-restore-after", { day: dayLong(row.made_on) })}</Notice> : null}
            {found.set_aside ? <Notice>{t("vault-restore-aside", { folder: found.set_aside })}</Notice> : null}
          </>
        ) : null}
        <ErrorNotice error={restore.error} />
        <Row ends>
          <Button variant="quiet" onPress={onBack}>
            {t("kit-back")}
          </Button>
          <Button type="submit" variant="main" isDisabled={!ready || !handle} isPending={restore.isPending}>
            {t(restore.isPending ? "vault-restoring" : "vault-restore-do")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function WhichBackup({ rows, folder, onChange }: { rows: BackupRow[]; folder: string | null; onChange: (folder: string) => void }) {
  const { t, dayLong } = useWords();
  const told = (row: BackupRow) =>
    row.wrong ? t(messageOf("refused-", row.wrong)) : t("vault-restore-age", { days: row.days ?? 0, megabytes: row.bytes / 1_000_000 });
  return (
    <RadioCards
      label={t("vault-restore-which")}
      options={rows.map((row) => ({
        id: row.folder,
        name: row.made_on ? dayLong(row.made_on) : row.name,
        note: told(row),
        isDisabled: row.wrong !== null,
      }))}
      value={folder}
      onChange={onChange}
    />
  );
}
