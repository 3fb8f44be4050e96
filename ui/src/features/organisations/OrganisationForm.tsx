// One partner organisation, added or corrected. Only changed fields are sent; typed text outlives a lock.

import { CheckboxGroup, Columns, Dialog, ErrorNotice, FormDialog, Loading, RadioCards, Segmented, Select, TextField } from "../../kit";
import { codesOf, useCodeName } from "../../lib/codes";
import type { Answer, Fields, Value } from "../../lib/contract";
import { useDraft } from "../../lib/drafts";
import { fieldMessage } from "../../lib/messages";
import { useAct, useRead } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";

const NOTHING: Fields = {};

export function OrganisationForm({ record, onClose }: { record: string | null; onClose: () => void }) {
  const { t } = useWords();
  const before = useRead("show_record", { kind: "organisation", record: record ?? "" }, { enabled: record !== null });
  const title = t(record === null ? "organisations-add" : "organisations-edit");
  if (record !== null && !before.data) {
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        {before.error ? <ErrorNotice error={before.error} /> : <Loading />}
      </Dialog>
    );
  }
  return <Form title={title} record={record} before={before.data?.fields ?? {}} onClose={onClose} />;
}

function Form({ title, record, before, onClose }: { title: string; record: string | null; before: Fields; onClose: () => void }) {
  const { t, attr } = useWords();
  const codeName = useCodeName();
  const draft = useDraft<Fields>(`organisation/${record ?? "new"}`, null, NOTHING);
  const changed = draft.value;
  const close = () => {
    void draft.drop();
    onClose();
  };
  const save = useAct("save_organisation", {
    onSuccess: () => {
      toast(t("organisations-saved"), { undo: true });
      close();
    },
  });
  const status = useRead("show_status", {});
  const known = (name: string): Value | undefined => {
    const answer = changed[name] ?? before[name];
    return answer?.state === "known" ? answer.value : undefined;
  };
  const text = (name: string) => String(known(name) ?? "");
  const set = (name: string, value: Value) => {
    const answer: Answer<Value> = value === "" ? { state: "blank" } : { state: "known", value };
    draft.set((fields) => ({ ...fields, [name]: answer }));
  };
  const label = (name: string) => t(fieldMessage("organisation", name));
  const line = (name: string, more: { type?: "tel" | "email" } = {}) => (
    <TextField
      label={label(name)}
      hint={attr(fieldMessage("organisation", name), "hint")}
      value={text(name)}
      onChange={(to) => set(name, to)}
      autoComplete="off"
      spellCheck="false"
      {...more}
    />
  );
  const answer = (to: string) => {
    set("shares_with_immigration", to);
    if (status.data) set("answered_on", status.data.today);
  };
  const ready = text("name").trim() !== "" && text("org_type") !== "" && Object.keys(changed).length > 0;
  return (
    <FormDialog
      title={title}
      onClose={close}
      size="large"
      enters
      canSave={ready}
      pending={save.isPending}
      onSave={() => save.mutate({ record, fields: changed })}
    >
      <ErrorNotice error={save.error} />
      {line("name")}
      <Select
        label={label("org_type")}
        options={codesOf("org_type").map((code) => ({ id: code, name: codeName("org_type", code) }))}
        value={text("org_type") || null}
        onChange={(to) => set("org_type", to)}
      />
      <RadioCards
        label={label("shares_with_immigration")}
        hint={t("organisations-shares-why")}
        columns={3}
        options={(["no", "yes", "not_known"] as const).map((id) => ({
          id,
          name: t(`organisations-answer-${id}`),
          note: t(`organisations-answer-${id}-note`),
        }))}
        value={text("shares_with_immigration") || null}
        onChange={answer}
      />
      <Columns>
        {line("answered_by")}
        {line("contact_person")}
      </Columns>
      <CheckboxGroup
        label={label("services_offered")}
        columns={2}
        options={codesOf("service_type").map((code) => ({ id: code, name: codeName("service_type", code) }))}
        value={(known("services_offered") as string[] | undefined) ?? []}
        onChange={(to) => set("services_offered", to)}
      />
      <Segmented
        shown
        label={label("accepts_children")}
        options={[
          { id: "yes", name: t("organisations-children-yes") },
          { id: "no", name: t("organisations-children-no") },
        ]}
        value={known("accepts_children") === undefined ? null : known("accepts_children") ? "yes" : "no"}
        onChange={(to) => set("accepts_children", to === "yes")}
      />
      <Columns>
        {line("phone", { type: "tel" })}
        {line("email", { type: "email" })}
        {line("city")}
      </Columns>
    </FormDialog>
  );
}
