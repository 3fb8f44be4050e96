// A referral: the person's need and the organisations that can meet it on one side, exactly what leaves on the other. This program
// sends nothing: the page is handed over by hand, and that is recorded.
import { useMemo, useState } from "react";
import { Button, ErrorNotice, Headline, Icon, Loading, Notice, Select } from "../../kit";
import type { CaseView, ReferralView } from "../../lib/contract";
import { useDraft } from "../../lib/drafts";
import { useLabels } from "../../lib/labels";
import { useAct, useRead } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import { DisclosurePage } from "./DisclosurePage";
import { FieldChecklist } from "./FieldChecklist";
import { ImmigrationAnswerDialog } from "./ImmigrationAnswerDialog";
import { disclosedLines, lineKey } from "./lineKey";
import css from "./Referral.module.css";
import { SendDialog } from "./SendDialog";
import { VerdictStrip } from "./VerdictStrip";

type Typed = { services: string[]; organisation: string | null; urgency: string | null; reason: string | null; ticked: string[] | null };

export function ReferralComposer({ view, draft: record, onBack, onSent, onConsent, onGoOn }: Props) {
  const { t, time, number } = useWords();
  const labels = useLabels();
  const caseId = view.row.case;
  const pronoun = view.pronoun ?? "they";
  const start = useMemo(() => initialDraft(record), [record]);
  const draft = useDraft<Typed>(`referral/${record?.record ?? `new-${caseId}`}`, caseId, start);
  const { value } = draft;
  const [sending, setSending] = useState(false);
  const [noting, setNoting] = useState<string | null>(null);
  const part = (change: Partial<Typed>) => draft.set((before) => ({ ...before, ...change }));
  const weighed = useRead(
    "weigh_recipients",
    { case: caseId, services: value.services },
    { enabled: value.services.length > 0, keep: true },
  );
  const preview = useRead(
    "preview_referral",
    { case: caseId, organisation: value.organisation ?? "", services: value.services, ticked: value.ticked },
    { enabled: value.organisation !== null && value.services.length > 0, keep: true },
  );
  const lines = value.organisation ? (preview.data?.lines ?? []) : [];
  const verdicts = weighed.data ?? [];
  const can = preview.data?.verdict.can === "yes" && value.organisation !== null;
  const keep = useAct("draft_referral", {
    onSuccess: () => {
      toast(t("referrals-kept"));
      void draft.drop();
      onBack();
    },
  });
  const asked = {
    record: record?.record ?? null,
    case: caseId,
    organisation: value.organisation ?? "",
    services: value.services,
    reason: value.reason,
    urgency: value.urgency,
    ticked: disclosedLines(lines).map(lineKey),
  };
  const tick = (key: string, on: boolean) => {
    const now = disclosedLines(lines).map(lineKey);
    part({ ticked: on ? [...now, key] : now.filter((one) => one !== key) });
  };
  const noted = verdicts.find(({ organisation }) => organisation.id === noting);
  return (
    <div className={css.refer}>
      <div className={css.lead}>
        <Headline
          title={composerTitle(t, labels.code, view, value.services)}
          acts={
            <>
              <span className={css.soft}>
                {draft.keptAt ? t("referrals-draft-kept", { code: view.row.code, time: time(draft.keptAt) }) : <bdi>{view.row.code}</bdi>}
              </span>
              <Button variant="link" onPress={onBack}>
                <Icon name="back" size="small" /> <bdi>{view.row.alias ?? view.row.code}</bdi>
              </Button>
            </>
          }
        />
      </div>
      <section className={css.pick}>
        <div className={css.pair}>
          <Select
            label={t("referrals-needs", { pronoun })}
            placeholder={t("referrals-needs-none")}
            options={labels.options("service_type")}
            value={value.services[0] ?? null}
            onChange={(service) => part({ services: [service], organisation: null, ticked: null })}
          />
          <Select
            label={t("referrals-organisation")}
            placeholder={t(value.services.length === 0 ? "referrals-organisation-first" : "referrals-organisation-none")}
            options={verdicts.map(({ organisation, can: may }) => ({
              id: organisation.id,
              name: organisation.name,
              note: may === "yes" ? undefined : t(`referrals-cannot-${may}`),
              isDisabled: may !== "yes",
            }))}
            value={value.organisation}
            onChange={(organisation) => part({ organisation, ticked: null })}
            isDisabled={value.services.length === 0}
          />
        </div>
        {record ? null : (
          <UnfinishedReferrals
            view={view}
            services={value.services}
            onGoOn={(begun) => {
              if (value.organisation === null) void draft.drop();
              onGoOn(begun);
            }}
          />
        )}
        <ErrorNotice error={weighed.error ?? preview.error ?? keep.error} />
        {value.services.length > 0 ? (
          <div>
            <h2 className={css.head}>{t("referrals-who")}</h2>
            {weighed.isPending ? <Loading rows={3} /> : null}
            {weighed.data?.length === 0 ? <Notice>{t("referrals-who-nobody")}</Notice> : null}
            <VerdictStrip
              verdicts={sortVerdicts(verdicts, value.organisation)}
              chosen={value.organisation}
              pronoun={pronoun}
              onNote={setNoting}
              onChoose={(organisation) => part({ organisation, ticked: null })}
            />
          </div>
        ) : (
          <p className={css.soft}>{t("referrals-begin")}</p>
        )}
        {value.organisation && preview.data ? (
          <div>
            <div className={css.headRow}>
              <h2 className={css.head}>{t("referrals-agreed", { pronoun })}</h2>
              <ConsentScope consent={preview.data.consent} />
              <span className={css.lineWord}>{t("referrals-line")}</span>
            </div>
            <FieldChecklist lines={lines} onTick={tick} />
            {preview.data.consent === null ? (
              <Notice
                tone="attention"
                title={t("referrals-no-consent")}
                act={<Button onPress={onConsent}>{t("referrals-ask-consent")}</Button>}
              />
            ) : null}
          </div>
        ) : null}
        {value.organisation ? (
          <div className={css.pair}>
            <Select
              label={labels.field("referral", "urgency")}
              placeholder={t("referrals-unsaid")}
              options={labels.options("urgency")}
              value={value.urgency}
              onChange={(urgency) => part({ urgency })}
            />
            <Select
              label={labels.field("referral", "reason")}
              placeholder={t("referrals-unsaid")}
              options={labels.options("referral_reason")}
              value={value.reason}
              onChange={(reason) => part({ reason })}
            />
          </div>
        ) : null}
      </section>
      <section className={css.tray} aria-label={t("referrals-leaves")}>
        <div className={css.headRow}>
          <h2 className={css.head}>{t("referrals-leaves")}</h2>
          <span className={css.soft}>{t("referrals-leaves-count", { lines: disclosedLines(lines).length })}</span>
        </div>
        <DisclosurePage
          lines={lines}
          services={value.services}
          consent={value.organisation ? (preview.data?.consent ?? null) : null}
          pronoun={pronoun}
        />
      </section>
      <footer className={css.foot}>
        <span>{t("referrals-foot", { lines: number(disclosedLines(lines).length) })}</span>
        <Button isDisabled={value.organisation === null} isPending={keep.isPending} onPress={() => keep.mutate(asked)}>
          {t("referrals-keep")}
        </Button>
        <Button variant="main" isDisabled={!can || disclosedLines(lines).length === 0} onPress={() => setSending(true)}>
          {t("referrals-send")}
        </Button>
      </footer>
      {sending ? (
        <SendDialog
          asked={asked}
          name={preview.data?.verdict.organisation.name ?? ""}
          count={disclosedLines(lines).length}
          onClose={() => setSending(false)}
          onSent={() => {
            void draft.drop();
            onSent();
          }}
        />
      ) : null}
      {noted ? (
        <ImmigrationAnswerDialog organisation={noted.organisation.id} name={noted.organisation.name} onClose={() => setNoting(null)} />
      ) : null}
    </div>
  );
}

type Props = {
  view: CaseView;
  draft: ReferralView | null;
  onBack: () => void;
  onSent: () => void;
  onConsent: () => void;
  /** with a referral that was begun and not finished */
  onGoOn: (record: string) => void;
};

/** Before a second one is begun for the same need: the one that lies there. Until a need is chosen, every one of this person. */
function UnfinishedReferrals({ view, services, onGoOn }: { view: CaseView; services: string[]; onGoOn: (record: string) => void }) {
  const { t, list } = useWords();
  const labels = useLabels();
  const isAlike = (draft: ReferralView) => services.length === 0 || draft.services.some((service) => services.includes(service));
  const begun = view.referrals.filter((one) => one.status === "draft" && isAlike(one));
  return begun.map((draft) => (
    <Notice
      key={draft.record}
      tone="attention"
      title={t("referrals-unfinished", {
        services: list(draft.services.map((service) => labels.code("service_type", service))),
        organisation: draft.organisation?.name ?? "none",
      })}
      act={<Button onPress={() => onGoOn(draft.record)}>{t("referrals-unfinished-go-on")}</Button>}
      live
    />
  ));
}

function ConsentScope({ consent }: { consent: { scope: string; valid_until: string | null } | null }) {
  const { t } = useWords();
  const labels = useLabels();
  if (!consent) return null;
  const scope = labels.code("consent_scope", consent.scope);
  return <span className={css.soft}>{consent.valid_until ? t("referrals-scope-until", { scope, on: consent.valid_until }) : scope}</span>;
}

function composerTitle(
  t: ReturnType<typeof useWords>["t"],
  code: (list: string, id: string) => string,
  view: CaseView,
  services: string[],
) {
  const alias = view.row.alias ?? view.row.code;
  return services[0]
    ? t("referrals-title-for", { alias, service: code("service_type", services[0]) })
    : t("referrals-title-new", { alias });
}

const NEW: Typed = { services: [], organisation: null, urgency: null, reason: null, ticked: null };

function initialDraft(record: ReferralView | null): Typed {
  if (!record) return NEW;
  return {
    services: record.services,
    organisation: record.organisation?.id ?? null,
    urgency: record.urgency,
    reason: record.reason,
    ticked: record.lines.length > 0 ? disclosedLines(record.lines).map(lineKey) : null,
  };
}

/** The chosen one first, then who can, who cannot yet, who cannot. */
function sortVerdicts<T extends { organisation: { id: string }; can: "yes" | "no" | "not_yet" }>(
  verdicts: readonly T[],
  chosen: string | null,
): T[] {
  const rank = { yes: 1, no: 2, not_yet: 3 };
  const of = (v: T) => (v.organisation.id === chosen ? 0 : rank[v.can]);
  return [...verdicts].sort((a, b) => of(a) - of(b));
}
