// Records consent: for what, to whom, yes, no or not now; by whom, how, in which language, until when. For a child the assent and the
// guardian's yes are two answers, written down as two records.
import { useState } from "react";
import { CheckboxGroup, ChipRadioGroup, ComboBox, DayField, FormDialog, Notice, Row, Segmented, TextField } from "../../kit";
import type { CaseView, ConsentState, Day } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { answerOf, useRecordConsent } from "./useRecordConsent";

export type ConsentForm = {
  scopes: string[];
  recipient: string | null;
  state: ConsentState | null;
  given_by: string;
  assent: ConsentState | null;
  mode: string | null;
  language: string | null;
  interpreter: boolean | null;
  valid_until: Day | null;
  reason: string;
};

export function ConsentDialog({ view, scope, onClose }: { view: CaseView; scope: string | null; onClose: () => void }) {
  const { t } = useWords();
  const child = view.row.may_be_under_18;
  const [form, setForm] = useState<ConsentForm>({
    scopes: scope ? [scope] : ["case_management"],
    recipient: null,
    state: null,
    given_by: child ? "guardian" : "person",
    assent: null,
    mode: "verbal_witnessed",
    language: view.row.languages[0] ?? null,
    interpreter: view.interpreter,
    valid_until: null,
    reason: "",
  });
  const record = useRecordConsent(view.row.case, child, onClose);
  const set = (part: Partial<ConsentForm>) => setForm((before) => ({ ...before, ...part }));
  const answer = answerOf(form, child);
  return (
    <FormDialog
      title={t("consent-title", { alias: view.row.alias ?? view.row.code })}
      onClose={onClose}
      size="large"
      canSave={answer !== null}
      pending={record.pending}
      onSave={() => record.save(form)}
      error={record.error}
    >
      <ScopeFields form={form} set={set} />
      <AnswerFields form={form} set={set} child={child} />
      <CircumstanceFields form={form} set={set} child={child} />
      {answer === "given" ? <Notice>{t("consent-may-take-back")}</Notice> : null}
    </FormDialog>
  );
}

type FormPartProps = { form: ConsentForm; set: (part: Partial<ConsentForm>) => void; child?: boolean };

function ScopeFields({ form, set }: FormPartProps) {
  const { t } = useWords();
  const labels = useLabels();
  const organisations = useRead("list_organisations", { find: "" });
  return (
    <>
      <CheckboxGroup
        label={t("consent-for-what")}
        columns={2}
        options={labels.options("consent_scope")}
        value={form.scopes}
        onChange={(scopes) => set({ scopes })}
      />
      <ComboBox
        label={t("consent-to-whom")}
        hint={t("consent-to-whom-hint")}
        placeholder={t("consent-anyone")}
        options={(organisations.data ?? []).filter(({ org_type }) => org_type !== "immigration").map(({ id, name }) => ({ id, name }))}
        value={form.recipient}
        onChange={(recipient) => set({ recipient })}
      />
    </>
  );
}

function AnswerFields({ form, set, child }: FormPartProps) {
  const { t } = useWords();
  const options = (["given", "refused", "not_now"] as const).map((id) => ({ id, name: t(`consent-says-${id}`) }));
  if (!child) {
    return (
      <Segmented
        shown
        label={t("consent-answer")}
        options={options}
        value={form.state}
        onChange={(state) => set({ state: state as ConsentState })}
      />
    );
  }
  return (
    <Row align="start">
      <Segmented
        shown
        label={t("consent-answer-child")}
        options={options}
        value={form.assent}
        onChange={(assent) => set({ assent: assent as ConsentState })}
      />
      <Segmented
        shown
        label={t("consent-answer-guardian")}
        options={options}
        value={form.state}
        onChange={(state) => set({ state: state as ConsentState })}
      />
    </Row>
  );
}

function CircumstanceFields({ form, set, child }: FormPartProps) {
  const { t } = useWords();
  const labels = useLabels();
  const field = (name: string) => labels.field("consent_record", name);
  const givers = child ? ["guardian", "caregiver", "best_interests"] : ["person", "guardian"];
  return (
    <>
      <ChipRadioGroup
        label={field("given_by")}
        options={labels.options("consent_given_by").filter(({ id }) => givers.includes(id))}
        value={form.given_by}
        onChange={(given_by) => set({ given_by })}
      />
      <ChipRadioGroup label={field("mode")} options={labels.options("consent_mode")} value={form.mode} onChange={(mode) => set({ mode })} />
      <Row align="start">
        <ComboBox
          label={field("language")}
          options={labels.options("language")}
          value={form.language}
          onChange={(language) => set({ language })}
        />
        <Segmented
          shown
          label={field("interpreter_used")}
          options={[
            { id: "yes", name: t("kit-yes") },
            { id: "no", name: t("kit-no") },
          ]}
          value={form.interpreter === null ? null : form.interpreter ? "yes" : "no"}
          onChange={(id) => set({ interpreter: id === "yes" })}
        />
        <DayField
          ahead
          label={field("valid_until")}
          hint={t("consent-until-hint")}
          value={form.valid_until}
          onChange={(valid_until) => set({ valid_until })}
        />
      </Row>
      <TextField label={field("reason")} value={form.reason} onChange={(reason) => set({ reason })} autoComplete="off" />
    </>
  );
}
