// Records assistance, the most frequent act: two letters, Enter. Today, by the worker, nothing else asked; Tab opens the rest.

import { useEffect, useMemo, useRef, useState } from "react";
import { ComboBox, Composer, type ComposerAct, DayField, ErrorNotice, Select, ShortName, TextArea, TextField, TypeAhead } from "../../kit";
import type { Day } from "../../lib/contract";
import { useDraft } from "../../lib/drafts";
import { useToday } from "../../lib/due";
import { useLabels } from "../../lib/labels";
import { type Candidate, completionOf, findMatches } from "../../lib/match";
import { attributeOf } from "../../lib/messages";
import { useAct, useRead } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { readDecimal, useQuantityWords } from "../../lib/values";
import { useWords, Words } from "../../lib/words";

type Typed = {
  text: string;
  service: string | null;
  on: Day | null;
  outcome: string | null;
  quantity: string;
  unit: string | null;
  provider: string | null;
  note: string;
};

const EMPTY: Typed = { text: "", service: null, on: null, outcome: null, quantity: "", unit: null, provider: null, note: "" };
const SHOWN_MAX = 6;

export function AssistanceLine({
  caseId,
  alias,
  focus,
  acts,
}: {
  caseId: string;
  alias: string;
  /** counts the worker's calls for this line; 0: none yet */
  focus: number;
  acts: ComposerAct[];
}) {
  const { t } = useWords();
  const draft = useDraft<Typed>(`assistance/${caseId}`, caseId, EMPTY);
  const services = useServices();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { value, set } = draft;
  useEffect(() => {
    if (focus > 0) input.current?.focus();
  }, [focus]);
  const options = useMemo(
    () => (value.text.trim() === "" ? [] : findMatches(value.text, services).slice(0, SHOWN_MAX)),
    [value.text, services],
  );
  const chosen = options.find((o) => o.id === value.service) ?? options[0] ?? null;
  const quantity = value.quantity.trim() === "" ? null : readDecimal(value.quantity);
  const save = useAct("record_assistance", {
    onSuccess: (_, asked) => {
      toast(t("assistance-line-saved", { service: services.find((o) => o.id === asked.service_type)?.name ?? "" }), { undo: true });
      setOpen(false);
      void draft.drop();
      form.current?.focus();
    },
  });
  const write = (service: Candidate | null) => {
    if (!service || save.isPending) return;
    save.mutate({
      case: caseId,
      service_type: service.id,
      on: value.on,
      outcome: value.outcome,
      quantity,
      unit: quantity ? value.unit : null,
      provider: value.provider,
      note: value.note.trim() || null,
    });
  };
  return (
    <Composer
      ref={form}
      verb={t("assistance-line-verb")}
      label={t("assistance-line")}
      save={t("kit-save")}
      saveKeys={["Enter"]}
      onSave={() => write(chosen)}
      canSave={chosen !== null}
      pending={save.isPending}
      detailsName={t("assistance-line-details")}
      detailsOpen={open}
      onDetails={() => setOpen(true)}
      details={<Details value={value} set={(part) => set((before) => ({ ...before, ...part }))} />}
      back={chosen ? <ReadBack service={chosen.name} alias={alias} value={value} /> : t("assistance-line-hint")}
      acts={acts}
      trouble={save.error ? <ErrorNotice error={save.error} /> : null}
    >
      <TypeAhead
        ref={input}
        label={t("assistance-line-what")}
        placeholder={t("assistance-line-placeholder")}
        text={value.text}
        onText={(text) => set((before) => ({ ...before, text, service: null }))}
        options={options}
        completionOf={completionOf}
        onActive={(option) => option && set((before) => (before.text === "" ? before : { ...before, service: option.id }))}
        onEnter={write}
        onTab={() => {
          if (open) return false;
          setOpen(true);
          return true;
        }}
      />
    </Composer>
  );
}

function ReadBack({ service, alias, value }: { service: string; alias: string; value: Typed }) {
  const { t, weekday, day } = useWords();
  const quantityWords = useQuantityWords();
  const labels = useLabels();
  const today = useToday();
  const status = useRead("show_status", {});
  const worker = status.data?.worker;
  const quantity = readDecimal(value.quantity);
  return (
    <Words
      id="assistance-line-back"
      args={{
        service: <b>{service}</b>,
        alias: <ShortName name={alias} />,
        day:
          !value.on || value.on === today
            ? t("assistance-line-today")
            : today.slice(0, 4) === value.on.slice(0, 4)
              ? weekday(value.on)
              : day(value.on),
        worker: <bdi>{worker?.name ?? worker?.handle ?? ""}</bdi>,
        more:
          (quantity && value.unit ? ` ${t("assistance-line-and", { part: quantityWords(quantity, value.unit) })}` : "") +
          (value.outcome ? ` ${t("assistance-line-and", { part: labels.code("service_outcome", value.outcome) })}` : ""),
      }}
    />
  );
}

function Details({ value, set }: { value: Typed; set: (part: Partial<Typed>) => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const organisations = useRead("list_organisations", { find: "" });
  const label = (name: string) => labels.field("assistance", name);
  const bad = value.quantity.trim() !== "" && readDecimal(value.quantity) === null;
  return (
    <>
      <DayField autoFocus label={label("on")} value={value.on} onChange={(on) => set({ on })} />
      <Select
        label={label("outcome")}
        placeholder={labels.code("service_outcome", "provided")}
        options={labels.options("service_outcome")}
        value={value.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <TextField
        label={label("quantity")}
        value={value.quantity}
        onChange={(quantity) => set({ quantity })}
        inputMode="decimal"
        autoComplete="off"
        error={bad ? t("kit-number-not-read") : null}
      />
      <Select
        label={label("unit")}
        placeholder={t("assistance-line-unit-none")}
        options={labels.options("unit")}
        value={value.unit}
        onChange={(unit) => set({ unit })}
      />
      <ComboBox
        label={label("provider")}
        options={(organisations.data ?? []).map(({ id, name }) => ({ id, name }))}
        value={value.provider}
        onChange={(provider) => set({ provider })}
      />
      <TextArea label={label("note")} rows={2} value={value.note} onChange={(note) => set({ note })} />
    </>
  );
}

/** The services by name, with the other words people say for them. */
function useServices(): Candidate[] {
  const { attr, has } = useWords();
  const labels = useLabels();
  return useMemo(
    () =>
      labels.options("service_type").map((service) => {
        const id = `assistance-line-other-words`;
        const other = has(id, service.id) ? (attr(id, attributeOf(service.id)) ?? "") : "";
        return {
          ...service,
          other: other
            .split(/[,،、]/)
            .map((word) => word.trim())
            .filter(Boolean),
        };
      }),
    [labels, attr, has],
  );
}
