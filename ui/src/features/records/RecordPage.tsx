// Any record as a form, straight from the dictionary: every field with its label and purpose, every missing answer with its reason.
// Only changed fields are sent. Facts (notes, consent) are read here and can be voided, never rewritten.
import { useState } from "react";
import { Button, Chip, ErrorNotice, Headline, Icon, Loading, Notice, PageLayout, Section } from "../../kit";
import type { Fields, RecordView } from "../../lib/contract";
import { type DictionaryField, type RecordKind, records } from "../../lib/dictionary";
import { useDraft } from "../../lib/drafts";
import { useLabels } from "../../lib/labels";
import { useAct, useRead } from "../../lib/queries";
import { useIsReading } from "../../lib/reading";
import { arrangeFields, type FormSection } from "../../lib/sections";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import { isAsked, isWrittenByHand } from "./conditions";
import { FieldRow } from "./FieldRow";
import css from "./Records.module.css";
import { VoidDialog } from "./VoidDialog";

type Props = {
  caseId: string;
  kind: string;
  record: string | null;
  parent: string;
  sections: FormSection[];
  alias: string;
  may_be_under_18: boolean;
  onDone: () => void;
};

export function RecordPage(props: Props) {
  const { kind, record } = props;
  const view = useRead("show_record", { kind, record: record ?? "" }, { enabled: record !== null });
  const { record: kindName } = useLabels();
  if (record !== null && !view.data) {
    return (
      <PageLayout>
        <Headline title={kindName(kind)} />
        {view.error ? <ErrorNotice error={view.error} /> : <Loading rows={10} />}
      </PageLayout>
    );
  }
  return <Form {...props} view={view.data ?? null} />;
}

const NOTHING: Fields = {};

/** Kinds that a file cannot be without: corrected, never voided. */
const KEPT = ["person", "person_identity", "case", "child_profile"];

function Form({ caseId, kind, record, parent, sections, alias, may_be_under_18, onDone, view }: Props & { view: RecordView | null }) {
  const { t, time } = useWords();
  const labels = useLabels();
  const draft = useDraft<Fields>(`record/${kind}/${record ?? `new-${parent}`}`, caseId, NOTHING);
  const [taking, setTaking] = useState(false);
  const definition = records[kind as RecordKind];
  const before = view?.fields ?? NOTHING;
  const fields = { ...before, ...draft.value };
  const readOnly = view?.voided === true || (record !== null && definition?.merge === "facts");
  const shown = (definition?.fields ?? []).filter(
    (field) => isWrittenByHand(kind, field) && isAsked(field, { may_be_under_18, hidden: view?.hidden ?? [], fields }),
  );
  const changed = Object.keys(draft.value);
  const missing = shown.filter((field) => field.required && fields[field.name]?.state !== "known");
  const saved = () => {
    toast(t("records-saved", { record: labels.record(kind) }), { undo: true });
    void draft.drop();
    onDone();
  };
  const edit = useAct("edit_record", { onSuccess: saved });
  const create = useAct("create_record", { onSuccess: saved });
  const pending = edit.isPending || create.isPending;
  const reading = useIsReading();
  const save = () => {
    // Text that could not be read is no answer yet: the focus goes to it, and it is not dropped silently.
    const unread = document.querySelector<HTMLElement>("main [data-invalid] :is(input, textarea)");
    if (unread) return unread.focus();
    if (changed.length === 0) return;
    if (record) edit.mutate({ kind, record, fields: draft.value });
    else create.mutate({ kind, parent, fields: draft.value });
  };
  const set = (field: DictionaryField, answer: Fields[string]) =>
    draft.set((was) => {
      const { [field.name]: _, ...others } = was;
      return isSameAnswer(answer, before[field.name]) ? others : { ...others, [field.name]: answer };
    });
  return (
    <PageLayout
      foot={
        readOnly ? null : (
          <>
            <span className={css.status} role="status">
              {missing.length > 0
                ? t("records-still", { fields: missing.map((field) => labels.field(kind, field.name)).join(" · ") })
                : t("records-changes", { count: changed.length })}
              {draft.keptAt && changed.length > 0 ? ` · ${t("records-draft-kept", { time: time(draft.keptAt) })}` : ""}
            </span>
            {changed.length > 0 ? (
              <Button variant="quiet" onPress={() => void draft.drop()}>
                {t("records-drop-draft")}
              </Button>
            ) : null}
            <Button variant="main" isDisabled={(changed.length === 0 && !reading) || missing.length > 0} isPending={pending} onPress={save}>
              {t("kit-save")}
            </Button>
          </>
        )
      }
    >
      <Headline
        over={
          <Button variant="link" onPress={onDone}>
            <Icon name="back" size="small" /> <bdi>{alias}</bdi>
          </Button>
        }
        title={labels.record(kind)}
        acts={
          record && !view?.voided && !KEPT.includes(kind) ? (
            <Button variant="quiet" onPress={() => setTaking(true)}>
              {t("records-take-out")}
            </Button>
          ) : null
        }
      />
      {view?.voided ? <Notice title={t("records-voided")} /> : null}
      {readOnly && !view?.voided ? <Notice>{t("records-facts")}</Notice> : null}
      {draft.returned ? <Notice tone="plain">{t("records-draft-returned")}</Notice> : null}
      <ErrorNotice error={edit.error ?? create.error} />
      {arrangeFields(sections, shown).map(({ section, fields: some }) => (
        <Section key={section.title ?? "all"} title={section.title ? t(section.title) : null} note={section.note ? t(section.note) : null}>
          <div className={css.form}>
            {some.map((field) => (
              <FieldRow
                key={field.name}
                kind={kind}
                record={record}
                field={field}
                answer={fields[field.name]}
                changed={field.name in draft.value}
                readOnly={readOnly}
                unsettled={view?.unsettled[field.name]}
                onChange={(answer) => set(field, answer)}
              />
            ))}
          </div>
        </Section>
      ))}
      {shown.length === 0 ? <Chip>{t("records-nothing-asked")}</Chip> : null}
      {taking && record ? <VoidDialog kind={kind} record={record} onClose={() => setTaking(false)} onDone={onDone} /> : null}
    </PageLayout>
  );
}

function isSameAnswer(a: Fields[string], b: Fields[string] | undefined): boolean {
  if (!b) return a.state === "blank";
  return JSON.stringify(a) === JSON.stringify(b);
}
