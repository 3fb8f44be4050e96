// The generic form with the arrangement of the capability whose record it is.
import { BEST_INTERESTS, GUARDIAN, PROFILE } from "../features/children/sections";
import { IDENTITY, PERSON } from "../features/people/sections";
import { RecordPage } from "../features/records/RecordPage";
import { EXPERIENCE } from "../features/trafficking/sections";
import { useGo } from "../lib/places";
import { useRead } from "../lib/queries";
import type { FormSection } from "../lib/sections";
import { CaseLoading } from "./CaseLoading";

const SECTIONS: Record<string, FormSection[]> = {
  person: PERSON,
  person_identity: IDENTITY,
  trafficking_experience: EXPERIENCE,
  child_profile: PROFILE,
  guardian: GUARDIAN,
  best_interests: BEST_INTERESTS,
};

export function RecordScreen({
  caseId,
  kind,
  record,
  parent,
}: {
  caseId: string;
  kind: string;
  record: string | null;
  parent: string | null;
}) {
  const go = useGo();
  const view = useRead("show_case", { case: caseId });
  if (!view.data) return <CaseLoading error={view.error} />;
  const { row } = view.data;
  return (
    <RecordPage
      caseId={caseId}
      kind={kind}
      record={record}
      parent={parent ?? caseId}
      sections={SECTIONS[kind] ?? []}
      alias={row.alias ?? row.code}
      may_be_under_18={row.may_be_under_18}
      onDone={() => go({ at: "case", case: caseId })}
    />
  );
}
