// All referrals of the organisation: those waiting for an answer first, with how long.
import { useState } from "react";
import { Button, Chip, EmptyState, ErrorNotice, Headline, Isolate, Loading, PageLayout, Segmented } from "../../kit";
import type { ReferralsShown, ReferralView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { AnswerDialog } from "./AnswerDialog";
import css from "./ReferralList.module.css";

export function ReferralList() {
  const { t } = useWords();
  const go = useGo();
  const [view, setView] = useState<ReferralsShown>("open");
  const [answering, setAnswering] = useState<ReferralView | null>(null);
  const referrals = useRead("list_referrals", { view }, { keep: true });
  const rows = [...(referrals.data ?? [])].sort((a, b) => b.waited_days - a.waited_days);
  const waiting = rows.filter(({ status }) => ["sent", "received"].includes(status)).length;
  return (
    <PageLayout>
      <Headline
        title={referrals.data ? t("referrals-list-title", { waiting }) : t("referrals-list")}
        acts={
          <Segmented
            label={t("referrals-list-view")}
            options={(["open", "all"] as const).map((id) => ({ id, name: t(`referrals-list-${id}`) }))}
            value={view}
            onChange={(id) => setView(id as ReferralsShown)}
          />
        }
      />
      {referrals.isPending ? <Loading /> : null}
      <ErrorNotice error={referrals.error} />
      {referrals.data?.length === 0 ? (
        <EmptyState
          title={t("referrals-list-none")}
          act={<Button onPress={() => go({ at: "cases" })}>{t("referrals-list-none-act")}</Button>}
        >
          {t("referrals-list-none-advice")}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <ul className={css.list}>
          {rows.map((row) => (
            <ReferralRow
              key={row.record}
              row={row}
              onOpen={() => go({ at: "referral", case: row.case, record: row.record })}
              onAnswer={() => setAnswering(row)}
            />
          ))}
        </ul>
      ) : null}
      {answering ? <AnswerDialog referral={answering} onClose={() => setAnswering(null)} /> : null}
    </PageLayout>
  );
}

function ReferralRow({ row, onOpen, onAnswer }: { row: ReferralView; onOpen: () => void; onAnswer: () => void }) {
  const { t, list, dayShort } = useWords();
  const labels = useLabels();
  const waits = row.waited_days > 0 && ["sent", "received"].includes(row.status);
  return (
    <li className={css.row}>
      <span className={css.when} data-waits={waits || undefined}>
        {waits ? t("referrals-days", { days: row.waited_days }) : row.sent_on ? dayShort(row.sent_on) : t("referrals-not-sent")}
      </span>
      <div className={css.what}>
        <button type="button" className={css.open} onClick={onOpen}>
          {t("referrals-row", { alias: row.alias ?? row.code, organisation: row.organisation?.name ?? t("referrals-unsaid") })}
        </button>
        <p className={css.soft}>{list(row.services.map((code) => labels.code("service_type", code)))}</p>
      </div>
      <span>
        <Chip tone={row.status === "accepted" || row.status === "completed" ? "yes" : waits ? "attention" : "plain"}>
          {labels.code("referral_status", row.status)}
        </Chip>
      </span>
      <span className={css.code}>
        <Isolate>{row.code}</Isolate>
      </span>
      <span className={css.act}>
        {row.status === "draft" ? (
          <Button size="compact" onPress={onOpen}>
            {t("referrals-go-on")}
          </Button>
        ) : row.answers.length > 0 ? (
          <Button size="compact" onPress={onAnswer}>
            {t("referrals-answer-note")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
