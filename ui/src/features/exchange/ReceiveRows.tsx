// The content of a received file: withdrawn consents first and in plain words, pending erasures, then the cases with what is new in
// each.
import { Button, Chip, Isolate, Notice, Section } from "../../kit";
import type { FilePreview, PreviewCase } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import css from "./Exchange.module.css";

export function WithdrawnConsents({ cases }: { cases: PreviewCase[] }) {
  const { t, day } = useWords();
  const labels = useLabels();
  const rows = cases.flatMap((one) => one.withdrawals.map((withdrawal) => ({ one, withdrawal })));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" title={t("receive-withdrawn", { count: rows.length })}>
      <ul className={css.list}>
        {rows.map(({ one, withdrawal }) => (
          <li key={`${one.case}/${withdrawal.scope}/${withdrawal.recipient ?? ""}`}>
            {t("receive-withdrawn-row", {
              alias: one.alias ?? one.code ?? t("receive-case-unnamed"),
              scope: labels.code("consent_scope", withdrawal.scope),
              named: withdrawal.recipient ? "yes" : "no",
              recipient: withdrawal.recipient ?? "",
              dated: withdrawal.on ? "yes" : "no",
              on: withdrawal.on ? day(withdrawal.on) : "",
            })}
          </li>
        ))}
      </ul>
      <p>{t("receive-withdrawn-note")}</p>
    </Notice>
  );
}

export function WaitingErasures({ rows }: { rows: FilePreview["waiting"] }) {
  const { t } = useWords();
  return <Notice title={t("receive-waits", { count: rows.reduce((sum, { count }) => sum + count, 0) })}>{t("receive-waits-note")}</Notice>;
}

/** Lists the organisations and workers whose records change with the file, each with what is new. */
export function ReceivedOthers({ rows }: { rows: FilePreview["others"] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <Section title={t("receive-others")} tight>
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={`${row.kind}/${row.name ?? ""}`} className={css.row}>
            <span className={css.who}>
              <bdi>{t("receive-others-row", { kind: row.kind, name: row.name ?? t("receive-others-unnamed") })}</bdi>
            </span>
            <span className={css.code} />
            <span className={css.what}>{t("receive-new", { count: row.entries })}</span>
            <span className={css.end}>{row.new_here ? <Chip tone="info">{t("receive-new-here")}</Chip> : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const IRREGULARITIES = ["gaps", "ahead", "withheld", "forks"] as const;

/** Lists irregularities of the file. None of them prevents receiving it. */
export function Irregularities({ preview }: { preview: FilePreview }) {
  const { t } = useWords();
  const there = IRREGULARITIES.flatMap((id) => (preview[id] ? [{ id, count: preview[id] }] : []));
  if (there.length === 0) return null;
  return (
    <Notice tone={preview.forks ? "attention" : "plain"} title={t("receive-odd")}>
      <ul className={css.list}>
        {there.map(({ id, count }) => (
          <li key={id}>{t(`receive-odd-${id}`, { count })}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function ReceivedCases({
  rows,
  unchanged,
  skipped,
  onOpen,
}: {
  rows: PreviewCase[];
  unchanged: number;
  skipped: number;
  onOpen: (caseId: string) => void;
}) {
  const { t, list } = useWords();
  const labels = useLabels();
  return (
    <Section
      title={t("receive-what")}
      note={[
        unchanged > 0 ? t("receive-what-here", { count: unchanged }) : null,
        skipped > 0 ? t("receive-what-aside", { count: skipped }) : null,
      ]
        .filter(Boolean)
        .join(" · ")}
      tight
    >
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={row.case} className={css.row}>
            <span className={css.who}>
              {row.new_here ? (
                <b>
                  <bdi>{row.alias ?? row.code ?? t("receive-case-unnamed")}</bdi>
                </b>
              ) : (
                <Button variant="link" size="compact" onPress={() => onOpen(row.case)}>
                  <bdi>{row.alias ?? row.code}</bdi>
                </Button>
              )}
            </span>
            <span className={css.code}>{row.code ? <Isolate>{row.code}</Isolate> : null}</span>
            <span className={css.what}>
              {t("receive-new", { count: row.entries })}
              {row.conflicts.length > 0 ? (
                <span className={css.stand}>
                  {t("receive-will-stand", {
                    fields: list(
                      row.conflicts.map(({ kind, field }) => (field === "" ? t("conflicts-taken-out") : labels.field(kind, field))),
                    ),
                  })}
                </span>
              ) : null}
            </span>
            <span className={css.end}>
              {row.new_here ? <Chip tone="info">{t("receive-new-here")}</Chip> : null}
              {row.conflicts.length > 0 ? <Chip tone="attention">{t("receive-two-answers")}</Chip> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
