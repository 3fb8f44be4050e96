// A follow-up with its day: the task, the day, Enter. Shown in the plan and, on its day, on Today.
import { useEffect, useRef, useState } from "react";
import { ChipRadioGroup, Composer, type ComposerAct, ComposerText, DayField, ErrorNotice, Select, ShortName, TextField } from "../../kit";
import type { Day } from "../../lib/contract";
import { useDraft } from "../../lib/drafts";
import { addDays, useDueWords, useToday } from "../../lib/due";
import { useLabels } from "../../lib/labels";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords, Words } from "../../lib/words";

/** `in_days` counts from the day of saving; `other`: the typed day; `none`: no day. */
type When = "0" | "1" | "3" | "7" | "other" | "none";
type Typed = { text: string; when: When; due_on: Day | null; time: string; kind: string | null };
const EMPTY: Typed = { text: "", when: "1", due_on: null, time: "", kind: null };
const CHOICES: When[] = ["0", "1", "3", "7", "other", "none"];

export function TaskLine({ caseId, alias, focus, acts, onDone }: Props) {
  const { t } = useWords();
  const due = useDueWords();
  const today = useToday();
  const draft = useDraft<Typed>(`task/${caseId}`, caseId, EMPTY);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { value, set } = draft;
  useEffect(() => {
    if (focus > 0) input.current?.focus();
  }, [focus]);
  const save = useAct("add_task", {
    onSuccess: () => {
      toast(t("tasks-saved"), { undo: true });
      void draft.drop();
      onDone();
    },
  });
  const text = value.text.trim();
  const on = dayOf(value, today);
  const time = clockOf(value.time);
  const part = (change: Partial<Typed>) => set((before) => ({ ...before, ...change }));
  return (
    <Composer
      verb={t("tasks-verb")}
      label={t("tasks-line")}
      save={t("kit-save")}
      saveKeys={["Enter"]}
      onSave={() => save.mutate({ case: caseId, text, due_on: on, time: time ?? null, kind: value.kind })}
      canSave={text !== "" && (value.when !== "other" || on !== null) && time !== undefined}
      pending={save.isPending}
      detailsName={t("tasks-details")}
      detailsOpen={open}
      onDetails={() => setOpen(true)}
      details={<Details value={value} part={part} />}
      back={<Words id="tasks-back" args={{ alias: <ShortName name={alias} />, due: due(on, time ?? null).text }} />}
      acts={acts}
      trouble={
        <>
          <ChipRadioGroup
            label={t("tasks-due")}
            labelHidden
            options={CHOICES.map((id) => ({ id, name: t(`tasks-due-choice-${id}`) }))}
            value={value.when}
            onChange={(when) => part({ when: when as When })}
          />
          {value.when === "other" ? (
            <DayField ahead label={t("tasks-due")} value={value.due_on} onChange={(due_on) => part({ due_on })} autoFocus />
          ) : null}
          <ErrorNotice error={save.error} />
        </>
      }
    >
      <ComposerText
        ref={input}
        label={t("tasks-line")}
        placeholder={t("tasks-placeholder")}
        value={value.text}
        onChange={(to) => part({ text: to })}
      />
    </Composer>
  );
}

type Props = { caseId: string; alias: string; focus: number; acts: ComposerAct[]; onDone: () => void };

function Details({ value, part }: { value: Typed; part: (change: Partial<Typed>) => void }) {
  const { t } = useWords();
  const labels = useLabels();
  return (
    <>
      <TextField
        autoFocus
        label={labels.field("task", "time")}
        placeholder={t("tasks-time-placeholder")}
        value={value.time}
        onChange={(time) => part({ time })}
        error={clockOf(value.time) === undefined ? t("tasks-time-not-read") : null}
        autoComplete="off"
        dir="ltr"
      />
      <Select
        label={labels.field("task", "kind")}
        placeholder={t("tasks-kind-none")}
        options={labels.options("task_kind")}
        value={value.kind}
        onChange={(kind) => part({ kind })}
      />
    </>
  );
}

function dayOf({ when, due_on }: Typed, today: Day): Day | null {
  if (when === "none" || !today) return null;
  return when === "other" ? due_on : addDays(today, Number(when));
}

/** "9", "930", "9:30", "09.30" as "09:30"; null where nothing is typed, undefined where it is no time. */
export function clockOf(typed: string): string | null | undefined {
  const ascii = typed.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
  if (ascii === "") return null;
  const parts = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(ascii);
  const hours = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? 0);
  if (!parts || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
