// One question of a form: what it is called, why it is asked, the answer or why there is none, what others wrote.
import { type FocusEvent, useEffect, useRef, useState } from "react";
import { Button, Chip, Icon, Kbd, Menu } from "../../kit";
import type { Answer, RecordView, Value } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { useLabels } from "../../lib/labels";
import { SHORTCUTS, useShortcut } from "../../lib/shortcuts";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import { FieldInput } from "./FieldInput";
import { HistoryDialog } from "./HistoryDialog";
import css from "./Records.module.css";
import { UnsettledNotice } from "./UnsettledNotice";

const CONTROLS = "input, textarea, button, [tabindex='0']";
const KEY = SHORTCUTS["no-answer"].keys[0];
const NO_ANSWERS = ["unknown", "declined", "not_asked", "not_applicable", "blank"] as const;

export function FieldRow({
  kind,
  record,
  field,
  answer,
  changed,
  readOnly,
  unsettled,
  onChange,
}: {
  kind: string;
  /** null: it does not exist yet */
  record: string | null;
  field: DictionaryField;
  answer: Answer<Value> | undefined;
  changed: boolean;
  readOnly: boolean;
  unsettled: RecordView["unsettled"][string] | undefined;
  onChange: (answer: Answer<Value>) => void;
}) {
  const { t } = useWords();
  const labels = useLabels();
  const values = useValueWords();
  const [past, setPast] = useState(false);
  const [within, setWithin] = useState(false);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLDivElement>(null);
  const label = labels.field(kind, field.name);
  const hint = labels.hint(kind, field.name);
  const why = labels.why(kind, field.name);
  const none = answer && answer.state !== "known" && answer.state !== "blank" ? answer.state : null;
  const rows = [
    ...(readOnly ? [] : NO_ANSWERS.map((id) => ({ id, name: t(`kit-answer-${id}`) }))),
    ...(record ? [{ id: "history", name: t("records-history") }] : []),
  ];
  // Filling a form is one stop a field: the menu is reached from within the field, by a key that the field tells.
  const byKey = !readOnly && rows.length > 0;
  useShortcut("no-answer", () => setOpen(true), byKey && within);
  useEffect(() => {
    for (const control of input.current?.querySelectorAll(CONTROLS) ?? []) {
      if (byKey) control.setAttribute("aria-keyshortcuts", KEY);
    }
  });
  // The focused control is gone with the answer that it held.
  const state = answer?.state;
  const chosen = useRef(false);
  useEffect(() => {
    if (!chosen.current || open || state === undefined) return;
    chosen.current = false;
    input.current?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }, [state, open]);
  const choose = (to: (typeof NO_ANSWERS)[number]) => {
    chosen.current = true;
    onChange({ state: to });
  };
  const leaves = (event: FocusEvent) => setWithin(event.currentTarget.contains(event.relatedTarget));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether the focus is in it
    <div className={css.field} data-changed={changed || undefined} onFocus={() => setWithin(true)} onBlur={leaves}>
      <div className={css.ask}>
        <span className={css.label}>
          {label}
          {changed ? <span className={css.changed}>{t("records-changed")}</span> : null}
        </span>
        {hint ? <span className={css.hint}>{hint}</span> : null}
        {why ? <span className={css.hint}>{t("records-why", { why })}</span> : null}
      </div>
      <div className={css.input} ref={input}>
        {readOnly ? (
          <p className={css.said} data-human={field.type === "note" || undefined}>
            <bdi>{values.answer(kind, field.name, answer)}</bdi>
          </p>
        ) : none ? (
          <p className={css.none}>
            <Chip tone="dashed">{t(`kit-answer-${none}`)}</Chip>
            <Button variant="link" size="compact" onPress={() => choose("blank")}>
              {t("records-answer-write")}
            </Button>
          </p>
        ) : (
          <FieldInput
            kind={kind}
            field={field}
            label={label}
            labelHidden
            value={answer?.state === "known" ? answer.value : null}
            onChange={onChange}
          />
        )}
        {unsettled && record ? <UnsettledNotice kind={kind} record={record} field={field} values={unsettled} /> : null}
      </div>
      <div className={css.menu}>
        {rows.length > 0 ? (
          <Menu
            label={t("records-answer-menu", { field: label })}
            trigger={<Icon name="more" size="small" />}
            rows={rows}
            isOpen={open}
            onOpenChange={setOpen}
            {...(byKey ? { keys: { name: KEY, title: t("records-answer-title", { key: KEY }) } } : {})}
            onChoose={(id) => (id === "history" ? setPast(true) : choose(id as (typeof NO_ANSWERS)[number]))}
          />
        ) : null}
        {byKey && within ? <Kbd keys={[KEY]} quiet /> : null}
      </div>
      {past && record ? <HistoryDialog kind={kind} record={record} field={field} onClose={() => setPast(false)} /> : null}
    </div>
  );
}
