// Risk as a worded step, not a score: what it asks of us, and when we look again.
import { ErrorNotice, Section, Segmented } from "../../kit";
import type { CaseView } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import css from "./SafetyStep.module.css";

const STEPS = ["low", "medium", "high"] as const;

export function SafetyStep({ view }: { view: CaseView }) {
  const { t, dayLong } = useWords();
  const save = useAct("edit_record", { onSuccess: () => toast(t("case-page-safety-saved"), { undo: true }) });
  const nextCheck = view.tasks
    .filter((task) => task.kind === "safety_check" && !task.done_on && task.due_on)
    .map((task) => task.due_on ?? "")
    .sort()[0];
  return (
    <Section title={t("case-page-safety")}>
      <Segmented
        label={t("case-page-safety")}
        tone="attention"
        wide
        options={STEPS.map((id) => ({ id, name: t(`case-page-safety-${id}`) }))}
        value={view.row.risk}
        onChange={(risk) => save.mutate({ kind: "case", record: view.row.case, fields: { risk_level: { state: "known", value: risk } } })}
      />
      <p className={css.nextCheck}>
        {nextCheck
          ? t("case-page-safety-look", { day: dayLong(nextCheck) })
          : t(view.row.risk ? "case-page-safety-no-look" : "case-page-safety-unset")}
      </p>
      <ErrorNotice error={save.error} />
    </Section>
  );
}
