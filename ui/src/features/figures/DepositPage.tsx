// The caseworker's side: what the figures desk gets from this organisation, what it never gets, who is left out and why, and the
// deposit itself. The file is written where the desk finds it; nothing travels by itself.
import { type ReactNode, useState } from "react";
import {
  Button,
  Dense,
  EmptyState,
  ErrorNotice,
  Facts,
  Headline,
  Isolate,
  Loading,
  Notice,
  PageLayout,
  PanelButton,
  Section,
} from "../../kit";
import type { DepositDue } from "../../lib/contract";
import { useGo } from "../../lib/places";
import { useAct, useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Deposit.module.css";

const SHOWN_AT_ONCE = 20;
/** the core names so many cases; the numbers tell of all */
const LISTED_AT_MOST = 500;
const NEVER = ["names", "codes", "notes", "days", "places"] as const;
const GOES = ["months", "people", "lived", "help"] as const;

/** `notice` tells who cannot hand anything in yet, and what to do. */
export function DepositPage({ notice }: { notice: ReactNode }) {
  const { t } = useWords();
  const due = useRead("show_deposit", {});
  const make = useAct("make_deposit");
  if (!due.data) {
    return (
      <PageLayout>
        <Headline title={t("figures-desk")} />
        {due.error ? <ErrorNotice error={due.error} /> : <Loading rows={8} />}
      </PageLayout>
    );
  }
  const deposit = due.data;
  if (!deposit.figures_key) return <NoFiguresDesk />;
  const panel = <LeavesAndStays />;
  return (
    <PageLayout panel={panel} panelTitle={t("figures-desk-panel")}>
      <Headline
        title={<DueTitle deposit={deposit} />}
        over={t("figures-desk")}
        under={t("figures-desk-note")}
        acts={<PanelButton title={t("figures-desk-panel")}>{panel}</PanelButton>}
      />
      {make.data ? (
        <Notice tone="yes" title={t("figures-desk-made", { number: make.data.number })} live>
          {t("figures-desk-made-note", { cases: make.data.cases, events: make.data.events })}
        </Notice>
      ) : null}
      <ErrorNotice error={make.error} />
      {notice}
      <Section title={t("figures-desk-holds")} tight>
        <Facts
          rows={[
            { key: "persons", term: t("figures-desk-persons"), value: <Count n={deposit.persons} /> },
            { key: "cases", term: t("figures-desk-cases"), value: <Count n={deposit.cases} /> },
            { key: "events", term: t("figures-desk-events"), value: <Count n={deposit.events} /> },
          ]}
        />
        {deposit.certificate_awaited ? null : (
          <div className={css.act} data-deposit="">
            <Button variant={deposit.due ? "main" : "plain"} isPending={make.isPending} onPress={() => make.mutate({})}>
              {t("figures-desk-make")}
            </Button>
            <Dense soft>{t("figures-desk-make-note")}</Dense>
          </div>
        )}
      </Section>
      <LeftOut deposit={deposit} />
    </PageLayout>
  );
}

function Count({ n }: { n: number }) {
  return <>{useWords().number(n)}</>;
}

function DueTitle({ deposit }: { deposit: DepositDue }) {
  const { t } = useWords();
  if (deposit.due) return <>{t(deposit.last_on ? "figures-desk-due" : "figures-desk-first")}</>;
  return <>{t("figures-desk-due-on", { on: deposit.due_on })}</>;
}

function NoFiguresDesk() {
  const { t } = useWords();
  const go = useGo();
  return (
    <PageLayout>
      <Headline title={t("figures-desk")} />
      <EmptyState title={t("figures-desk-nobody")} act={<Button onPress={() => go({ at: "workers" })}>{t("app-rail-workers")}</Button>}>
        {t("figures-desk-nobody-advice")}
      </EmptyState>
    </PageLayout>
  );
}

/** Two short lists: what a deposit holds and what it never holds. */
function LeavesAndStays() {
  const { t } = useWords();
  return (
    <>
      <Section title={t("figures-desk-goes")} tight>
        <ul className={css.goes}>
          {GOES.map((what) => (
            <li key={what}>{t(`figures-desk-goes-${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("figures-desk-never")} tight>
        <ul className={css.never}>
          {NEVER.map((what) => (
            <li key={what}>
              <span className={css.shut} aria-hidden="true" />
              {t(`figures-desk-never-${what}`)}
            </li>
          ))}
        </ul>
        <Dense soft>{t("figures-desk-never-note")}</Dense>
      </Section>
    </>
  );
}

function LeftOut({ deposit }: { deposit: DepositDue }) {
  const { t } = useWords();
  const go = useGo();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rows = deposit.left_out;
  if (rows.length === 0) return <Section title={t("figures-desk-left-out-none")}>{null}</Section>;
  return (
    <Section title={t("figures-desk-left-out", { count: deposit.said_no + deposit.not_asked })} tight>
      <Dense soft>{t("figures-desk-left-out-note")}</Dense>
      <ul className={css.rows}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.case} className={css.row}>
            <button
              type="button"
              className={css.opens}
              onClick={() => go({ at: "case", case: row.case, ...(isStillOpen(row.why) ? { verb: "consent" as const } : {}) })}
            >
              <Isolate>{row.alias ?? row.code}</Isolate>
            </button>
            <span className={css.why}>{t(`figures-desk-why-${row.why}`)}</span>
            {row.alias ? (
              <span className={css.code}>
                <Isolate>{row.code}</Isolate>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length >= LISTED_AT_MOST && shown >= rows.length ? (
        <Dense soft>{t("figures-desk-left-out-first", { count: rows.length })}</Dense>
      ) : null}
      {shown < rows.length ? (
        <div>
          <Button variant="link" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
            {t("figures-desk-more", { count: Math.min(SHOWN_AT_ONCE, rows.length - shown) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

/** Returns true where consent can still be asked: the case then opens with the question. */
function isStillOpen(why: string): boolean {
  return why === "not_asked" || why === "expired";
}
