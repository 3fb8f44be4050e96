// The person's wish in own words, and the plan: tasks with their day, pending referrals, a child's next steps.
import type { ReactNode } from "react";
import { Chip, ErrorNotice, Icon, IconButton, Section } from "../../kit";
import type { CaseView, Day } from "../../lib/contract";
import { useDueWords } from "../../lib/due";
import { useLabels } from "../../lib/labels";
import { useAct, useRead } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { knownCodes } from "../../lib/values";
import { useWords, Words } from "../../lib/words";
import css from "./NeedsAndPlan.module.css";

export type PlanRow = {
  key: string;
  kind: string;
  record: string;
  need: string;
  what: string;
  due: string;
  tone: "plain" | "waits" | "okay" | "today";
};

export function NeedsAndPlan({
  view,
  childPlan,
  onOpen,
}: {
  view: CaseView;
  childPlan: PlanRow[];
  onOpen: (kind: string, record: string) => void;
}) {
  const { t } = useWords();
  const plan = [...childPlan, ...useReferralRows(view)];
  const tasks = useTaskRows(view);
  const finish = useAct("finish_task", { onSuccess: () => toast(t("tasks-done"), { undo: true }) });
  const needs = useNeeds(view.row.case);
  const rows = [...tasks, ...plan];
  return (
    <Section title={t("case-page-plan")} note={view.child ? t("case-page-plan-child") : null}>
      <OwnWords view={view} />
      {needs.length > 0 ? (
        <p className={css.needs}>
          <span>{t("case-page-needs")}</span>
          {needs.map((need) => (
            <Chip key={need}>{need}</Chip>
          ))}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ul className={css.plan}>
          {rows.map((row) => (
            <PlanLine
              key={row.key}
              row={row}
              onOpen={() => onOpen(row.kind, row.record)}
              act={
                row.kind === "task" ? (
                  <IconButton
                    size="compact"
                    aria-label={t("tasks-finish", { task: row.what })}
                    onPress={() => finish.mutate({ record: row.record, done_on: null })}
                  >
                    <Icon name="check" size="small" />
                  </IconButton>
                ) : null
              }
            />
          ))}
        </ul>
      ) : (
        <p className={css.none}>{t("case-page-plan-none")}</p>
      )}
      <ErrorNotice error={finish.error} />
    </Section>
  );
}

function PlanLine({ row, onOpen, act }: { row: PlanRow; onOpen: () => void; act: ReactNode }) {
  return (
    <li>
      <span className={css.need}>{row.need}</span>
      <button type="button" className={css.what} onClick={onOpen}>
        <bdi>{row.what}</bdi>
      </button>
      <span className={css.due} data-tone={row.tone}>
        {row.due}
      </span>
      <span className={css.act}>{act}</span>
    </li>
  );
}

function OwnWords({ view }: { view: CaseView }) {
  const { t } = useWords();
  if (!view.own_words) return null;
  const { text, on } = view.own_words;
  const pronoun = view.pronoun ?? "they";
  return (
    <p className={css.wish}>
      <Words id="case-page-quote" args={{ words: <bdi>{text}</bdi> }} />{" "}
      <span>{on ? t("case-page-own-words-on", { pronoun, on }) : t("case-page-own-words", { pronoun })}</span>
    </p>
  );
}

/** Open tasks, the longest waited first. */
function useTaskRows(view: CaseView): PlanRow[] {
  const { t } = useWords();
  const labels = useLabels();
  const due = useDueWords();
  const order = (on: Day | null) => on ?? "9999";
  return view.tasks
    .filter((task) => task.done_on === null)
    .sort((a, b) => (order(a.due_on) < order(b.due_on) ? -1 : 1))
    .map((task) => {
      const { text, tone } = due(task.due_on, task.time, task.waited_days);
      return {
        key: task.record,
        kind: "task",
        record: task.record,
        need: task.kind ? labels.code("task_kind", task.kind) : t("tasks-verb"),
        what: task.text,
        due: text,
        tone,
      };
    });
}

/** Referrals that are on their way. */
function useReferralRows(view: CaseView): PlanRow[] {
  const { t, list } = useWords();
  const labels = useLabels();
  return view.referrals
    .filter(({ status }) => ["draft", "sent", "received", "accepted", "started"].includes(status))
    .map((referral) => {
      const waits = referral.waited_days > 0 && ["sent", "received"].includes(referral.status);
      return {
        key: referral.record,
        kind: "referral",
        record: referral.record,
        need: t("case-page-plan-referral"),
        what: t("case-page-plan-referred", {
          services: list(referral.services.map((code) => labels.code("service_type", code))),
          organisation: referral.organisation?.name ?? t("case-page-somewhere"),
        }),
        due: waits ? t("case-page-no-answer", { days: referral.waited_days }) : labels.code("referral_status", referral.status),
        tone: waits ? "waits" : ["accepted", "started"].includes(referral.status) ? "okay" : "plain",
      };
    });
}

function useNeeds(caseId: string): string[] {
  const labels = useLabels();
  const record = useRead("show_record", { kind: "case", record: caseId });
  return knownCodes(record.data?.fields, "needs").map((code) => labels.code("service_type", code));
}
