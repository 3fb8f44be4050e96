// Best-interests steps and the guardian as lines: what, by when, and whether the child was heard.
import type { CaseView } from "../../lib/contract";
import { useDueWords } from "../../lib/due";
import { useLabels } from "../../lib/labels";
import { known, knownText } from "../../lib/values";
import { useWords } from "../../lib/words";

export type Step = { record: string; name: string; due: string; tone: "plain" | "waits" | "okay" | "today"; done: boolean; heard: string };

export function useBestInterestsSteps(view: CaseView): Step[] {
  const { t, dayShort } = useWords();
  const labels = useLabels();
  const dueWords = useDueWords();
  return (view.child?.best_interests ?? []).map(({ record, fields, due_on, waited_days }) => {
    const finished = knownText(fields, "implemented_on");
    const kind = knownText(fields, "kind");
    const due = dueWords(due_on, null, waited_days);
    // Without a tick, a recorded view of the child means that the child was heard.
    const heard = known(fields, "child_heard") ?? knownText(fields, "child_view") !== null;
    return {
      record,
      name: kind ? labels.code("bip_kind", kind) : labels.record("best_interests"),
      due: finished ? t("children-done-on", { on: dayShort(finished) }) : due.text,
      tone: finished ? "okay" : due.tone,
      done: finished !== null,
      heard: t(heard === true ? "children-heard" : "children-not-heard", { pronoun: view.pronoun ?? "they" }),
    };
  });
}

export type ChildPlanRow = { key: string; kind: string; record: string; need: string; what: string; due: string; tone: Step["tone"] };

/** The child's lines of the plan: open best-interests steps, and whether a guardian is in place. */
export function useChildPlan(view: CaseView | undefined): ChildPlanRow[] {
  const { t } = useWords();
  const labels = useLabels();
  const steps = useBestInterestsSteps(view ?? NOBODY);
  if (!view?.child) return [];
  const guardian = view.child.guardians.find(({ fields }) => knownText(fields, "status") !== "ended");
  const status = knownText(guardian?.fields, "status");
  const inPlace = status === "appointed" || status === "temporary" || status === "not_needed";
  return [
    ...steps
      .filter(({ done }) => !done)
      .map(({ record, name, due, tone }) => ({
        key: record,
        kind: "best_interests",
        record,
        need: t("children-best-interests"),
        what: name,
        due,
        tone,
      })),
    ...(guardian
      ? [
          {
            key: guardian.record,
            kind: "guardian",
            record: guardian.record,
            need: t("children-guardian"),
            what: knownText(guardian.fields, "name") ?? labels.record("guardian"),
            due: inPlace ? t("children-in-place") : status ? labels.code("guardian_status", status) : "",
            tone: inPlace ? ("okay" as const) : ("waits" as const),
          },
        ]
      : []),
  ];
}

const NOBODY = { child: null, pronoun: null } as unknown as CaseView;
