// The worker's own settings: language, text size, theme, the page behind Hide, the idle limit; passphrase; backup; verification.
import type { ReactNode } from "react";
import { ErrorNotice, Headline, PageLayout, RadioCards, Section, Segmented, Select, Switch } from "../../kit";
import { codesOf, useCodeName } from "../../lib/codes";
import type { Digits, HidingPage, LocaleRow, Settings, Status, Theme } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./SettingsPage.module.css";

const SIZES = [90, 100, 115, 130, 150, 175, 200];
const MINUTES = [2, 5, 10, 15, 30];
const HOURS = [24, 48, 72, 168];

type Props = {
  settings: Settings;
  locales: LocaleRow[];
  status: Status;
  /** acts that belong to the vault and are only placed on this page */
  passphrase: ReactNode;
  backup: ReactNode;
  /** recovery sheets, for workers who can make new ones */
  sheets: ReactNode;
  /** the link to the figures desk, for workers with cases */
  figures: ReactNode;
  /** the worker opens cases: then second language and asking again are set here too */
  cases: boolean;
};

export function SettingsPage({ settings, locales, status, passphrase, backup, sheets, figures, cases }: Props) {
  const { t } = useWords();
  const codeName = useCodeName();
  const change = useAct("change_settings");
  const set = (part: Partial<Settings>) => change.mutate(part);
  const none = "-";
  const ownDigits = locales.find((l) => l.tag === settings.language)?.digits !== "latn";
  return (
    <PageLayout>
      <Headline title={t("settings-title")} under={status.worker ? t("settings-note", { handle: status.worker.handle }) : null} />
      <ErrorNotice error={change.error} />
      <div className={css.columns}>
        <div className={css.column}>
          <SettingsGroup title={t("settings-language")}>
            <Select
              label={t("settings-language-mine")}
              options={locales.map((l) => ({
                id: l.tag,
                name: l.name,
                lang: l.tag,
                ...(l.draft ? { note: t("app-language-draft") } : {}),
              }))}
              value={settings.language}
              onChange={(language) => set({ language })}
            />
            {cases ? (
              <Select
                label={t("settings-language-person")}
                hint={t("settings-language-person-hint")}
                options={[
                  { id: none, name: t("settings-language-none") },
                  ...codesOf("language").map((code) => ({ id: code, name: codeName("language", code) })),
                ]}
                value={settings.second_language ?? none}
                onChange={(tag) => set({ second_language: tag === none ? null : tag })}
              />
            ) : null}
            {ownDigits ? (
              <Segmented
                shown
                label={t("settings-digits")}
                options={[
                  { id: "locale", name: t("settings-digits-locale", { sample: 1234567890 }) },
                  { id: "latin", name: t("settings-digits-latin") },
                ]}
                value={settings.digits}
                onChange={(id) => set({ digits: id as Digits })}
              />
            ) : null}
          </SettingsGroup>
          <SettingsGroup title={t("settings-look")}>
            <Segmented
              shown
              label={t("settings-theme")}
              options={(["light", "dark", "system"] as const).map((id) => ({ id, name: t(`settings-theme-${id}`) }))}
              value={settings.theme}
              onChange={(id) => set({ theme: id as Theme })}
            />
            <Select
              label={t("settings-size")}
              options={SIZES.map((size) => ({ id: String(size), name: t("settings-size-percent", { size: size / 100 }) }))}
              value={String(settings.text_percent)}
              onChange={(size) => set({ text_percent: Number(size) })}
            />
          </SettingsGroup>
          {cases ? (
            <SettingsGroup title={t("settings-keys")}>
              <Switch
                isSelected={settings.single_keys}
                onChange={(single_keys) => set({ single_keys })}
                note={t("settings-single-keys-note")}
              >
                {t("settings-single-keys")}
              </Switch>
            </SettingsGroup>
          ) : null}
          {figures}
        </div>
        <div className={css.column}>
          <SettingsGroup title={t("settings-safety")}>
            <RadioCards
              label={t("settings-hide")}
              hint={t("settings-hide-hint")}
              columns={2}
              options={(["notes", "calculator"] as const).map((id) => ({ id, name: t(`hide-title-${id}`) }))}
              value={settings.hide_page}
              onChange={(id) => set({ hide_page: id as HidingPage })}
            />
            <Select
              label={t("settings-idle")}
              options={withCurrent(MINUTES, settings.idle_minutes).map((minutes) => ({
                id: String(minutes),
                name: t("settings-idle-minutes", { minutes }),
              }))}
              value={String(settings.idle_minutes)}
              onChange={(minutes) => set({ idle_minutes: Number(minutes) })}
            />
            {cases ? (
              <Select
                label={t("settings-ask-again")}
                hint={t("settings-ask-again-hint")}
                options={withCurrent(HOURS, settings.ask_again_hours).map((hours) => ({
                  id: String(hours),
                  name: t("settings-hours", { hours }),
                }))}
                value={String(settings.ask_again_hours)}
                onChange={(hours) => set({ ask_again_hours: Number(hours) })}
              />
            ) : null}
            {passphrase}
          </SettingsGroup>
          {backup}
          {sheets}
        </div>
      </div>
    </PageLayout>
  );
}

export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title} ruled>
      <div className={css.group}>{children}</div>
    </Section>
  );
}

function withCurrent(offered: number[], current: number): number[] {
  return [...new Set([...offered, current])].sort((a, b) => a - b);
}
