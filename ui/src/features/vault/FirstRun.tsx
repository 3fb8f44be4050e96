// The first run, one question a page: language, what to start, who and with which roles, passphrase, then the three sheets.
import { useEffect, useRef, useState } from "react";
import { Button, CheckboxGroup, ErrorNotice, Notice, RadioCards, Row, Stack, TextField } from "../../kit";
import type { Role, Sheet } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { request } from "../../lib/request";
import { holdsBoth } from "../../lib/roles";
import { useWords } from "../../lib/words";
import css from "./FirstRun.module.css";
import { type LockContext, LockLayout, MissingFlows } from "./LockLayout";
import { type Chosen, PassphraseChooser } from "./PassphraseChooser";
import { Restore } from "./Restore";
import { Sheets } from "./Sheets";

export type FirstRunStep = "language" | "start" | "who" | "passphrase" | "sheets";
type Beginning = "sample" | "empty" | "joining" | "backup";
const STEPS: FirstRunStep[] = ["language", "start", "who", "passphrase", "sheets"];
const MINUTES_TO_COPY = 60;
const ROLES: Role[] = ["caseworker", "lead", "admin", "figures"];

export function FirstRun({
  lockContext,
  onDone,
  step: first = "language",
  sheets: given = null,
  beginning = "sample",
}: {
  lockContext: LockContext;
  onDone: () => void;
  step?: FirstRunStep;
  sheets?: Sheet[] | null;
  beginning?: Beginning;
}) {
  const { t } = useWords();
  const [step, setStep] = useState<FirstRunStep>(first);
  const [start, setStart] = useState<Beginning>(beginning);
  const [restoring, setRestoring] = useState(false);
  const [handle, setHandle] = useState("");
  const [roles, setRoles] = useState<Role[]>(["caseworker", "lead", "admin"]);
  const [chosen, setChosen] = useState<Chosen>({ passphrase: "", enough: false });
  const [sheets, setSheets] = useState<Sheet[] | null>(given);
  const create = useAct("create_vault", {
    onSuccess: (made) => {
      setSheets(made.sheets);
      setStep("sheets");
    },
  });
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(step);
  // Each question waits for the keyboard: where something is typed, else at the answer that is chosen.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const field = form.current?.querySelector<HTMLElement>("input[type=text], input[type=password]");
    (field ?? form.current?.querySelector<HTMLElement>("input:checked"))?.focus();
  }, [step]);
  // The organisation's certificate names the roles of a worker who joins.
  const joining = start === "joining";
  const at = STEPS.indexOf(step);
  const back = () => setStep(STEPS[at - 1] ?? "language");
  const next = () => (step === "start" && start === "backup" ? setRestoring(true) : setStep(STEPS[at + 1] ?? "sheets"));
  const missing = step === "passphrase" ? !chosen.enough : step === "who" && (handle.trim() === "" || (!joining && roles.length === 0));
  const submit = () => {
    if (missing || create.isPending) return;
    if (step !== "passphrase") return next();
    create.mutate({
      handle,
      passphrase: chosen.passphrase,
      roles: joining ? [] : roles,
      language: lockContext.language,
      sample: start === "sample",
      ...(joining ? { joining } : {}),
    });
  };
  const over = <p className={css.over}>{t("vault-first-step", { step: at + 1, steps: STEPS.length })}</p>;

  if (restoring) return <Restore lockContext={lockContext} onBack={() => setRestoring(false)} onDone={onDone} />;
  if (step === "sheets" && sheets) {
    return (
      <LockLayout lockContext={lockContext} shape="room">
        {over}
        <FirstSheets sheets={sheets} onDone={onDone} />
      </LockLayout>
    );
  }
  return (
    <LockLayout lockContext={lockContext} shape="room" noticed={step === "language"}>
      {over}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="large">
          {step === "language" ? (
            <>
              <h1>{t("vault-first-language")}</h1>
              <RadioCards
                label={t("vault-first-language")}
                labelHidden
                columns={2}
                options={lockContext.locales.map((l) => ({
                  id: l.tag,
                  name: l.name,
                  lang: l.tag,
                  ...(l.draft ? { note: t("app-language-draft") } : {}),
                }))}
                value={lockContext.language}
                onChange={lockContext.onLanguage}
              />
              {lockContext.status.not_for_real_people.length > 0 ? (
                <Notice tone="attention">
                  <b>
                    <MissingFlows missing={lockContext.status.not_for_real_people} />
                  </b>
                </Notice>
              ) : null}
              {lockContext.status.swap_open ? <Notice tone="attention">{t("vault-first-swap")}</Notice> : null}
            </>
          ) : null}
          {step === "start" ? (
            <>
              <h1>{t("vault-first-start")}</h1>
              <RadioCards
                label={t("vault-first-start")}
                labelHidden
                options={[
                  { id: "sample", name: t("vault-first-sample"), note: t("vault-first-sample-note") },
                  { id: "empty", name: t("vault-first-empty"), note: t("vault-first-empty-note") },
                  { id: "joining", name: t("vault-first-joining"), note: t("vault-first-joining-note") },
                  { id: "backup", name: t("vault-first-backup"), note: t("vault-first-backup-note") },
                ]}
                value={start}
                onChange={(id) => setStart(id as Beginning)}
              />
            </>
          ) : null}
          {step === "who" ? (
            <>
              <h1>{t("vault-first-who")}</h1>
              <TextField
                label={t("vault-handle")}
                hint={t("vault-handle-hint")}
                value={handle}
                onChange={(typed) => setHandle(typed.toLocaleLowerCase().replace(/\s/g, "-"))}
                autoComplete="off"
                spellCheck="false"
              />
              {joining ? (
                <Notice>{t("vault-first-joining-roles")}</Notice>
              ) : (
                <CheckboxGroup
                  label={t("vault-first-roles")}
                  hint={t("vault-first-roles-hint")}
                  options={ROLES.map((r) => ({ id: r, name: t(`workers-role-${r}`), note: t(`workers-role-${r}-note`) }))}
                  value={roles}
                  onChange={(ids) => setRoles(ids as Role[])}
                />
              )}
              {holdsBoth(roles) && !joining ? <Notice tone="attention">{t("figures-both-chosen")}</Notice> : null}
            </>
          ) : null}
          {step === "passphrase" ? (
            <>
              <h1>{t("vault-first-passphrase")}</h1>
              <PassphraseChooser handle={handle} onChange={setChosen} />
              <ErrorNotice error={create.error} />
            </>
          ) : null}
          <Row ends>
            {at > 0 ? (
              <Button variant="quiet" onPress={back}>
                {t("kit-back")}
              </Button>
            ) : null}
            <Button type="submit" variant="main" isDisabled={missing} isPending={create.isPending}>
              {t(step !== "passphrase" ? "kit-next" : create.isPending ? "vault-first-creating" : "vault-first-create")}
            </Button>
          </Row>
        </Stack>
      </form>
    </LockLayout>
  );
}

function FirstSheets({ sheets, onDone }: { sheets: Sheet[]; onDone: () => void }) {
  // Copying by hand leaves keyboard and pointer untouched for minutes, and the sheets are shown only once: no lock meanwhile. Nobody
  // is in the files yet; the worker's own setting holds as soon as they are opened.
  useEffect(() => void request("watch_idle", { minutes: MINUTES_TO_COPY }).catch(() => undefined), []);
  return <Sheets sheets={sheets} onDone={onDone} />;
}
