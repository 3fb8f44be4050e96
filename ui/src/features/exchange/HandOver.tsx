// Cases for a colleague, as one file that only this colleague can open. Everything that goes and stays is on screen before anything is
// written; this program sends nothing: the file is carried.
import { type ReactNode, useState } from "react";
import {
  Button,
  EmptyState,
  ErrorNotice,
  Facts,
  Headline,
  Icon,
  Isolate,
  Loading,
  Notice,
  PageLayout,
  PanelButton,
  RadioCards,
  Section,
  Segmented,
  Select,
  SixWords,
  Stack,
  Switch,
} from "../../kit";
import { useChooseFolder } from "../../lib/chooseFile";
import { useCodeName } from "../../lib/codes";
import type { HandOverPlan, OrganisationMember } from "../../lib/contract";
import { useGo } from "../../lib/places";
import { useAct, useRead } from "../../lib/queries";
import type { RequestAnswer } from "../../lib/request";
import { useWords } from "../../lib/words";
import { CasePicker } from "./CasePicker";
import { CompareWords } from "./CompareWords";
import css from "./Exchange.module.css";
import { CasesKept, CasesToHandOver } from "./HandOverRows";

const CARDS_MAX = 6;
const CASEWORK = ["caseworker", "lead"];

type Props = {
  /** come from one case: it alone is chosen */
  caseId: string | null;
  tabs: ReactNode;
};

export function HandOver({ caseId, tabs }: Props) {
  const { t } = useWords();
  const organisation = useRead("show_organisation", {});
  const colleagues = (organisation.data?.members ?? []).filter(mayReceive);
  const go = useGo();
  if (!organisation.data || colleagues.length === 0) {
    return (
      <PageLayout>
        <Headline title={t("hand-over-title")} over={tabs} />
        {organisation.isPending ? <Loading /> : null}
        <ErrorNotice error={organisation.error} />
        {organisation.data ? (
          <EmptyState
            title={t("hand-over-nobody")}
            act={<Button onPress={() => go({ at: "workers" })}>{t("hand-over-nobody-act")}</Button>}
          >
            {t("hand-over-nobody-advice")}
          </EmptyState>
        ) : null}
      </PageLayout>
    );
  }
  return <HandOverForm caseId={caseId} tabs={tabs} colleagues={colleagues} />;
}

function mayReceive({ mine, state, roles }: OrganisationMember): boolean {
  return !mine && state === "active" && roles.some((role) => CASEWORK.includes(role));
}

function HandOverForm({ caseId, tabs, colleagues }: Props & { colleagues: OrganisationMember[] }) {
  const { t } = useWords();
  const go = useGo();
  const [to, setTo] = useState<string | null>(colleagues.length === 1 ? (colleagues[0]?.handle ?? null) : null);
  const [which, setWhich] = useState<"mine" | "some">(caseId ? "some" : "mine");
  const [some, setSome] = useState<string[]>(caseId ? [caseId] : []);
  const [whole, setWhole] = useState(false);
  const cases = which === "mine" ? null : some;
  const asked = { to: to ?? "", cases, whole };
  const enough = to !== null && (cases === null || cases.length > 0);
  const plan = useRead("plan_hand_over", asked, { enabled: enough, keep: true });
  const folder = useChooseFolder("hand-over-choose-title", "hand-over-put-here");
  const write = useAct("hand_over");
  const shown = enough ? plan.data : undefined;
  const goes = shown?.go.length ?? 0;
  const withdrawals = shown?.withdrawals ?? 0;
  const compared = shown?.words === "compared";
  const scope = useCodeName()("consent_scope", "case_management");
  const member = colleagues.find(({ handle }) => handle === to) ?? null;
  if (write.data && to) {
    return (
      <HandOverDone
        done={write.data}
        to={to}
        tabs={tabs}
        onMore={() => write.reset()}
        onBack={() => go(caseId ? { at: "case", case: caseId } : { at: "cases" })}
      />
    );
  }
  const put = async () => {
    const chosen = await folder.ask();
    if (chosen) write.mutate({ ...asked, folder: chosen });
  };
  const panelTitle = t("hand-over-panel");
  const panel = <HandOverPanel member={member} plan={shown} />;
  return (
    <PageLayout
      panel={panel}
      panelTitle={panelTitle}
      foot={
        <>
          <span className={css.foot}>{t("hand-over-foot")}</span>
          <Button
            variant="main"
            isDisabled={goes + withdrawals === 0 || !compared || plan.isPlaceholderData}
            isPending={write.isPending}
            onPress={put}
          >
            {t("hand-over-write")}
          </Button>
        </>
      }
    >
      <Headline
        title={shown && to ? t("hand-over-title-count", { cases: goes, handle: to }) : t("hand-over-title")}
        over={tabs}
        acts={<PanelButton title={panelTitle}>{panel}</PanelButton>}
      />
      <Section title={t("hand-over-to")} note={t("hand-over-to-note")}>
        <Colleagues colleagues={colleagues} value={to} onChange={setTo} />
      </Section>
      {shown && to && !compared && !plan.isPlaceholderData ? (
        <CompareWords key={to} handle={to} changed={shown.words === "changed"} onCompared={() => plan.refetch()} />
      ) : null}
      <Section
        title={t("hand-over-which")}
        note={which === "mine" ? t("hand-over-which-mine-note") : null}
        acts={
          <Segmented
            label={t("hand-over-which")}
            options={[
              { id: "mine", name: t("hand-over-which-mine") },
              { id: "some", name: t("hand-over-which-some") },
            ]}
            value={which}
            onChange={(id) => setWhich(id as "mine" | "some")}
          />
        }
      >
        {which === "some" ? <CasePicker chosen={some} onChange={setSome} nameOf={(id) => caseNameInPlan(plan.data, id)} /> : null}
        {whole || shown?.go.some((row) => !row.new) ? (
          <Switch isSelected={whole} onChange={setWhole} note={t("hand-over-whole-note")}>
            {t("hand-over-whole")}
          </Switch>
        ) : null}
      </Section>
      <ErrorNotice error={plan.error ?? folder.error ?? write.error} />
      {enough && plan.isPending ? <Loading rows={4} /> : null}
      {!enough ? <p className={css.soft}>{t(to === null ? "hand-over-first-who" : "hand-over-first-which")}</p> : null}
      {to && withdrawals > 0 ? (
        <Notice tone="attention" title={t("hand-over-withdrawals", { count: withdrawals, handle: to })}>
          {t("hand-over-withdrawals-note", { handle: to })}
        </Notice>
      ) : null}
      {shown && goes + withdrawals === 0 ? (
        <Notice tone="attention" title={t(shown.skipped.length > 0 ? "hand-over-none-left" : "hand-over-none")}>
          {t(shown.skipped.length > 0 ? "hand-over-none-left-advice" : "hand-over-none-advice", { scope })}
        </Notice>
      ) : null}
      {shown && goes > 0 && to ? <CasesToHandOver rows={shown.go} handle={to} whole={whole} /> : null}
      {shown && shown.skipped.length > 0 ? (
        <CasesKept rows={shown.skipped} onAsk={(skipped) => go({ at: "case", case: skipped, verb: "consent" })} />
      ) : null}
    </PageLayout>
  );
}

function caseNameInPlan(plan: HandOverPlan | undefined, caseId: string): string | null {
  const goes = plan?.go.find((row) => row.case === caseId);
  return goes ? (goes.alias ?? goes.code) : (plan?.skipped.find((row) => row.case === caseId)?.code ?? null);
}

function Colleagues({
  colleagues,
  value,
  onChange,
}: {
  colleagues: OrganisationMember[];
  value: string | null;
  onChange: (handle: string) => void;
}) {
  const { t, list } = useWords();
  const options = colleagues.map(({ handle, roles }) => ({
    id: handle,
    name: handle,
    note: list(roles.map((role) => t(`workers-role-${role}`))),
  }));
  if (options.length > CARDS_MAX) {
    return (
      <Select
        label={t("hand-over-to")}
        labelHidden
        placeholder={t("hand-over-to-choose")}
        options={options}
        value={value}
        onChange={onChange}
      />
    );
  }
  return <RadioCards label={t("hand-over-to")} labelHidden columns={3} options={options} value={value} onChange={onChange} />;
}

/** Shows the rest of the file's content, and whose key encrypts it. */
function HandOverPanel({ member, plan }: { member: OrganisationMember | null; plan: HandOverPlan | undefined }) {
  const { t, number, list } = useWords();
  const entries = (plan?.go ?? []).reduce((sum, { entries: some }) => sum + some, 0);
  return (
    <>
      <Section title={t("hand-over-in-file")} tight>
        {plan && plan.go.length > 0 ? (
          <Facts
            rows={[
              { key: "cases", term: t("hand-over-in-cases"), value: number(plan.go.length) },
              { key: "entries", term: t("hand-over-in-entries"), value: number(entries) },
              {
                key: "organisations",
                term: t("hand-over-in-organisations"),
                value: plan.organisations.length > 0 ? list(plan.organisations) : t("hand-over-in-organisations-none"),
              },
            ]}
          />
        ) : (
          <p className={css.soft}>{t("hand-over-in-nothing")}</p>
        )}
      </Section>
      {member?.words && plan?.words === "compared" ? (
        <Section title={t("hand-over-key", { handle: member.handle })}>
          <SixWords
            label={t("hand-over-key-words", { handle: member.handle })}
            words={member.words.words}
            groups={member.words.groups}
            size="small"
          />
          <p className={css.soft}>{t("hand-over-key-note", { handle: member.handle })}</p>
        </Section>
      ) : null}
      <Section title={t("hand-over-carry")}>
        <p className={css.soft}>{t("hand-over-carry-note")}</p>
      </Section>
    </>
  );
}

function HandOverDone({
  done,
  to,
  tabs,
  onMore,
  onBack,
}: {
  done: RequestAnswer<"hand_over">;
  to: string;
  tabs: ReactNode;
  onMore: () => void;
  onBack: () => void;
}) {
  const { t, number } = useWords();
  return (
    <PageLayout
      foot={
        <>
          <Button variant="quiet" onPress={onMore}>
            {t("hand-over-more")}
          </Button>
          <Button variant="main" onPress={onBack}>
            {t("kit-done")}
          </Button>
        </>
      }
    >
      <Headline title={t("hand-over-done", { handle: to })} over={tabs} />
      <div className={css.done}>
        <Stack>
          <Facts
            rows={[
              { key: "file", term: t("hand-over-done-file"), value: <Isolate>{done.file}</Isolate> },
              { key: "number", term: t("hand-over-done-number", { handle: to }), value: number(done.number) },
              { key: "cases", term: t("hand-over-in-cases"), value: number(done.cases) },
              ...(done.skipped > 0 ? [{ key: "skipped", term: t("hand-over-done-skipped"), value: number(done.skipped) }] : []),
            ]}
          />
        </Stack>
        <Section title={t("hand-over-done-carry")}>
          <ol className={css.steps}>
            <li>{t("hand-over-done-stick")}</li>
            <li>{t("hand-over-done-give", { handle: to })}</li>
            <li>{t("hand-over-done-remove", { handle: to })}</li>
          </ol>
          <p className={css.soft}>
            <Icon name="lock" size="small" /> {t("hand-over-done-closed", { handle: to })}
          </p>
        </Section>
      </div>
    </PageLayout>
  );
}
