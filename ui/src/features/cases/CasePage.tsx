// One person's page: who this is, one line to write down an act, what is planned, what happened; at the side what was agreed.
// The parts of other capabilities (the line, consent, child, records) are handed in by the app: features do not know each other.
import type { ReactNode } from "react";
import { Alarms, Notice, PageLayout, PanelButton } from "../../kit";
import type { CaseView } from "../../lib/contract";
import { useWords } from "../../lib/words";
import css from "./CasePage.module.css";
import { IdentityBar } from "./IdentityBar";
import { NeedsAndPlan, type PlanRow } from "./NeedsAndPlan";
import { SafetyStep } from "./SafetyStep";
import { Timeline } from "./Timeline";

export function CasePage({
  view,
  composer,
  childNote,
  consent,
  child,
  records,
  childPlan,
  menu,
  standing,
  onEditPerson,
  onOpen,
}: {
  view: CaseView;
  composer: ReactNode;
  /** at the head of the panel, where the person is or may be under 18 */
  childNote: ReactNode;
  consent: ReactNode;
  child: ReactNode;
  records: ReactNode;
  childPlan: PlanRow[];
  /** said where two answers stand in this case */
  standing: ReactNode;
  /** further acts on the whole case */
  menu: ReactNode;
  onEditPerson: () => void;
  onOpen: (kind: string, record: string) => void;
}) {
  const { t } = useWords();
  const panel = (
    <>
      {childNote}
      <SafetyStep view={view} />
      {consent}
      {child}
      {records}
    </>
  );
  const title = t("case-page-panel");
  return (
    <PageLayout
      head={
        <IdentityBar
          view={view}
          onEdit={onEditPerson}
          end={
            <>
              <PanelButton title={title}>{panel}</PanelButton>
              {menu}
            </>
          }
        />
      }
      panel={panel}
      panelTitle={title}
    >
      <div className={css.composer}>{composer}</div>
      {standing}
      {view.alarms.length > 0 ? (
        <Notice tone="danger" title={t("case-page-alarms")} live>
          <Alarms codes={view.alarms} />
        </Notice>
      ) : null}
      <NeedsAndPlan view={view} childPlan={childPlan} onOpen={onOpen} />
      <Timeline view={view} onOpen={onOpen} />
    </PageLayout>
  );
}
