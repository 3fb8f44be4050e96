// The case page, assembled: features do not know each other, so composer, consent, child and records are handed in here.
import { useEffect, useState } from "react";
import { AssistanceLine } from "../features/assistance/AssistanceLine";
import { CasePage } from "../features/cases/CasePage";
import { ChildNote } from "../features/children/ChildNote";
import { ChildPanel } from "../features/children/ChildPanel";
import { useChildPlan } from "../features/children/useBestInterestsSteps";
import { ConsentDialog } from "../features/consent/ConsentDialog";
import { ConsentLadder } from "../features/consent/ConsentLadder";
import { NoteLine } from "../features/notes/NoteLine";
import { RecordLinks } from "../features/records/RecordLinks";
import { TaskLine } from "../features/tasks/TaskLine";
import { Button, type ComposerAct, Icon, Menu, Notice } from "../kit";
import type { CaseView } from "../lib/contract";
import { type CaseVerb, useGo } from "../lib/places";
import { useRead } from "../lib/queries";
import { SHORTCUTS, useShortcut } from "../lib/shortcuts";
import { useWords } from "../lib/words";
import { CaseLoading } from "./CaseLoading";

export function CaseScreen({ caseId, verb }: { caseId: string; verb: CaseVerb | null }) {
  const view = useRead("show_case", { case: caseId });
  if (!view.data) return <CaseLoading error={view.error} />;
  return <OpenCase view={view.data} verb={verb} />;
}

type ComposerLine = "assistance" | "note" | "task";

function OpenCase({ view, verb }: { view: CaseView; verb: CaseVerb | null }) {
  const go = useGo();
  const caseId = view.row.case;
  const [line, setLine] = useState<{ name: ComposerLine; focus: number }>({
    name: verb === "note" || verb === "task" ? verb : "assistance",
    focus: verb && verb !== "consent" ? 1 : 0,
  });
  const [asking, setAsking] = useState<{ scope: string | null } | null>(verb === "consent" ? { scope: null } : null);
  const to = (name: ComposerLine) => setLine((before) => ({ name, focus: before.focus + 1 }));
  const open = (kind: string, record: string) =>
    go(kind === "referral" ? { at: "referral", case: caseId, record } : { at: "record", case: caseId, kind, record });
  const parentOf = (kind: string) => (["person_identity", "child_profile", "guardian"].includes(kind) ? view.row.person : caseId);
  const add = (kind: string) => go({ at: "record", case: caseId, kind, parent: parentOf(kind) });
  const person = () => open("person", view.row.person);
  const handOver = () => go({ at: "hand-over", case: caseId });
  useShortcut("assistance", () => to("assistance"));
  useShortcut("note", () => to("note"));
  useShortcut("task", () => to("task"));
  useShortcut("refer", () => go({ at: "referral", case: caseId }));
  useShortcut("consent", () => setAsking({ scope: null }));
  useShortcut("edit", person);
  useShortcut("hand-over", handOver);
  useLeaveLine(line.name !== "assistance", () => setLine({ name: "assistance", focus: 0 }));
  const certain = (view.row.age?.to_years ?? 99) < 18;
  return (
    <>
      <CasePage
        view={view}
        composer={
          <CaseComposer
            view={view}
            line={line}
            to={to}
            acts={{ refer: () => go({ at: "referral", case: caseId }), consent: () => setAsking({ scope: null }) }}
            back={() => setLine({ name: "assistance", focus: 0 })}
          />
        }
        childNote={view.child ? <ChildNote pronoun={view.pronoun} certain={certain} /> : null}
        consent={<ConsentLadder view={view} onAsk={(scope) => setAsking({ scope })} />}
        child={<ChildPanel view={view} onOpen={open} onAdd={add} />}
        records={<RecordLinks view={view} onOpen={open} onAdd={add} />}
        childPlan={useChildPlan(view)}
        standing={<ConflictNotice caseId={caseId} count={view.unsettled} />}
        menu={<CaseMenu onEdit={person} onHandOver={handOver} />}
        onEditPerson={person}
        onOpen={open}
      />
      {asking ? <ConsentDialog view={view} scope={asking.scope} onClose={() => setAsking(null)} /> : null}
    </>
  );
}

function ConflictNotice({ caseId, count }: { caseId: string; count: number }) {
  const { t } = useWords();
  const go = useGo();
  if (count === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t("conflicts-title", { count })}
      act={
        <Button size="compact" onPress={() => go({ at: "conflicts", case: caseId })}>
          {t("receive-to-conflicts")}
        </Button>
      }
    />
  );
}

function CaseMenu({ onEdit, onHandOver }: { onEdit: () => void; onHandOver: () => void }) {
  const { t } = useWords();
  return (
    <Menu
      label={t("case-page-menu")}
      trigger={<Icon name="more" />}
      rows={[
        { id: "edit", name: t("app-keys-edit") },
        { id: "hand-over", name: t("app-find-hand-over-this") },
      ]}
      onChoose={(id) => (id === "edit" ? onEdit() : onHandOver())}
    />
  );
}

function CaseComposer({
  view,
  line,
  to,
  acts,
  back,
}: {
  view: CaseView;
  line: { name: ComposerLine; focus: number };
  to: (name: ComposerLine) => void;
  acts: { refer: () => void; consent: () => void };
  back: () => void;
}) {
  const { t } = useWords();
  const alias = view.row.alias ?? view.row.code;
  const common = { caseId: view.row.case, alias, focus: line.focus, onDone: back };
  const all: (ComposerAct & { id: ComposerLine | "refer" | "consent" })[] = [
    { id: "assistance", name: t("assistance-line-verb"), keys: SHORTCUTS.assistance.keys, run: () => to("assistance") },
    { id: "note", name: t("notes-verb"), keys: SHORTCUTS.note.keys, run: () => to("note") },
    { id: "task", name: t("tasks-verb"), keys: SHORTCUTS.task.keys, run: () => to("task") },
    { id: "refer", name: t("case-page-refer"), keys: SHORTCUTS.refer.keys, run: acts.refer },
    { id: "consent", name: t("case-page-consent"), keys: SHORTCUTS.consent.keys, run: acts.consent },
  ];
  const others = all.filter(({ id }) => id !== line.name);
  if (line.name === "note") return <NoteLine {...common} pronoun={view.pronoun} acts={others} />;
  if (line.name === "task") return <TaskLine {...common} acts={others} />;
  return <AssistanceLine caseId={view.row.case} alias={alias} focus={line.focus} acts={others} />;
}

/** Calls `leave` on Escape in the note or follow-up line; typed text is kept as a draft. */
function useLeaveLine(on: boolean, leave: () => void): void {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("[role=dialog],[role=listbox]")) leave();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [on, leave]);
}
