// Every field with conflicting answers, case by case. A conflict can be settled here or at the field; both are the same act.
import type { ReactNode } from "react";
import { Button, EmptyState, ErrorNotice, Headline, Isolate, Loading, PageLayout, Section } from "../../kit";
import type { ConflictRow } from "../../lib/contract";
import { fieldOf, useLabels } from "../../lib/labels";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { ConflictingAnswers } from "./ConflictingAnswers";
import css from "./Conflicts.module.css";

export function Conflicts({ caseId, tabs }: { caseId: string | null; tabs: ReactNode }) {
  const { t } = useWords();
  const go = useGo();
  const conflicts = useRead("list_conflicts", {});
  const all = conflicts.data ?? [];
  const rows = caseId ? all.filter((row) => row.case === caseId) : all;
  return (
    <PageLayout>
      <Headline title={t("conflicts-title", { count: rows.length })} over={tabs} under={rows.length > 0 ? t("conflicts-note") : null} />
      {conflicts.isPending ? <Loading /> : null}
      <ErrorNotice error={conflicts.error} />
      {conflicts.data && rows.length === 0 ? <EmptyState title={t("conflicts-none")}>{t("conflicts-none-note")}</EmptyState> : null}
      {groupByCase(rows).map(([id, some]) => (
        <CaseConflicts key={id} rows={some} onOpen={(one) => go({ at: "case", case: one })} />
      ))}
      {caseId && all.length > rows.length ? (
        <div>
          <Button variant="link" onPress={() => go({ at: "conflicts" })}>
            {t("conflicts-others", { count: all.length - rows.length })}
          </Button>
        </div>
      ) : null}
    </PageLayout>
  );
}

/** Of an organisation or a colleague there is no case: those stand last, together. */
function groupByCase(rows: ConflictRow[]): [string | null, ConflictRow[]][] {
  const cases = new Map<string | null, ConflictRow[]>();
  for (const row of rows) cases.set(row.case, [...(cases.get(row.case) ?? []), row]);
  return [...cases].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

function CaseConflicts({ rows, onOpen }: { rows: ConflictRow[]; onOpen: (caseId: string) => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const first = rows[0];
  if (!first) return null;
  const caseId = first.case;
  const name = first.alias ?? first.code ?? t("conflicts-elsewhere");
  return (
    <div className={css.case}>
      <Section
        title={<bdi>{name}</bdi>}
        note={first.alias && first.code ? <Isolate>{first.code}</Isolate> : null}
        acts={
          caseId ? (
            <Button variant="link" size="compact" onPress={() => onOpen(caseId)} aria-label={t("conflicts-open-of", { name })}>
              {t("conflicts-open")}
            </Button>
          ) : null
        }
      >
        <ul className={css.fields}>
          {rows.map((row) => {
            const label = row.field === "" ? t("conflicts-taken-out") : labels.field(row.kind, row.field);
            return (
              <li key={`${row.record}/${row.field}`} className={css.field}>
                <div className={css.ask}>
                  <span>{label}</span>
                  <span className={css.of}>{labels.record(row.kind)}</span>
                </div>
                <div className={css.answers}>
                  <ConflictingAnswers kind={row.kind} record={row.record} field={row.field} label={label} values={row.values} />
                  {fieldOf(row.kind, row.field)?.cautious ? <p className={css.of}>{t("records-unsettled-cautious")}</p> : null}
                </div>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
