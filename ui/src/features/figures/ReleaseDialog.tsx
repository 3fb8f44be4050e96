// Release as final: asks before anything is written. Says that a publication cannot be recalled, which tables go and where the files
// are put; afterwards which files were made, and which tables were left out and why.

import { useState } from "react";
import { Button, CheckboxGroup, Dense, Dialog, FormDialog, Isolate, Notice, Row, Section, Stack } from "../../kit";
import type { Released } from "../../lib/contract";
import { periodName, TABLES } from "../../lib/figures";
import { messageOf } from "../../lib/messages";
import type { FigureTableName } from "../../lib/places";
import { useAct, useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Figures.module.css";
import { useRefusalInWords } from "./figureNames";

type Props = { table: FigureTableName; period: string; profile: "exact"; threshold: number; onClose: () => void };

export function ReleaseDialog({ table, period, profile, threshold, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [tables, setTables] = useState<string[]>([table]);
  const [folder, setFolder] = useState<string | null>(null);
  const inWords = useRefusalInWords();
  const releases = useRead("list_releases", {});
  // A folder of its own inside the chosen one, so that no existing file is overwritten.
  const number = Math.max(0, ...(releases.data ?? []).map((row) => row.number)) + 1;
  const into = folder === null ? null : `${folder}/${period}-${number}`;
  const choose = useAct("choose_folder", { onSuccess: (chosen) => chosen && setFolder(chosen) });
  const release = useAct("release_tables");
  if (release.data) return <ReleaseDone released={release.data} onClose={onClose} />;
  const pick = () => choose.mutate({ title: t("figures-folder-title"), choose: t("figures-folder-choose"), cancel: t("kit-cancel") });
  const go = () => into && release.mutate({ tables: TABLES.filter((id) => tables.includes(id)), period, profile, threshold, folder: into });
  return (
    <FormDialog
      title={t("figures-release-title", { period: periodName(period, words) })}
      onClose={onClose}
      save={t("figures-release-do")}
      canSave={into !== null && tables.length > 0}
      pending={release.isPending}
      onSave={go}
      error={inWords(release.error) ?? choose.error}
    >
      <p>{t("figures-release-what", { threshold })}</p>
      <CheckboxGroup
        label={t("figures-release-tables")}
        options={TABLES.map((id) => ({ id, name: t(messageOf("figures-table-", id)) }))}
        value={tables}
        onChange={setTables}
      />
      <Section title={t("figures-folder")} tight>
        <Row>
          {into ? (
            <span className={css.folder}>
              <Isolate>{into}</Isolate>
            </span>
          ) : null}
          <Button onPress={pick} isPending={choose.isPending}>
            {t(folder ? "figures-folder-other" : "figures-folder-pick")}
          </Button>
        </Row>
      </Section>
      <Notice tone="attention" title={t("figures-release-forever")}>
        {t("figures-release-forever-note")}
      </Notice>
    </FormDialog>
  );
}

function ReleaseDone({ released, onClose }: { released: Released; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog
      title={t("figures-released-title", { number: released.number })}
      isOpen
      onClose={onClose}
      acts={
        <Button variant="main" onPress={onClose}>
          {t("kit-done")}
        </Button>
      }
    >
      <Stack>
        <Section title={t("figures-released-files")} tight>
          <ul className={css.files}>
            {released.files.map((file) => (
              <li key={file}>
                <Isolate>{file}</Isolate>
              </li>
            ))}
          </ul>
        </Section>
        {released.left_out.length > 0 ? (
          <Section title={t("figures-released-left-out")} tight>
            {released.left_out.map(({ table, reason }) => (
              <Dense key={table}>{t(`figures-left-out-${reason}`, { table: t(messageOf("figures-table-", table)) })}</Dense>
            ))}
          </Section>
        ) : null}
        <Dense soft>{t("figures-released-note")}</Dense>
      </Stack>
    </Dialog>
  );
}
