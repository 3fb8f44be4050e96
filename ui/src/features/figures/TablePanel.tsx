// Beside the table: how many numbers are hidden and why, what was checked, the release, and what was released before.

import { Button, Dense, Icon, Isolate, Section } from "../../kit";
import type { FigureTable } from "../../lib/contract";
import { kindOfPeriod, periodName } from "../../lib/figures";
import { messageOf } from "../../lib/messages";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { countCells } from "./crosstab";
import css from "./Figures.module.css";

const RELEASES_SHOWN = 4;

/** Periods than which a year is longer. */
const SHORT_PERIODS = ["month", "quarter"];

type Props = {
  /** nothing where the period is not over */
  table: FigureTable | null;
  /** organisations that have ever sent a deposit */
  sites: number;
  both: boolean;
  onRelease: () => void;
};

export function TablePanel({ table, sites, both, onRelease }: Props) {
  const { t } = useWords();
  // The cells of the table as it opens: compared with hundreds of zeros the hidden ones would look few.
  const numbers = table ? countCells(table) : 0;
  return (
    <>
      {!table || table.empty ? null : (
        <>
          <Section title={t("figures-hidden", { hidden: table.hidden, numbers })} tight>
            <Dense soft>{t(table.hidden > 0 ? "figures-hidden-why" : "figures-hidden-none")}</Dense>
            {table.hidden * 2 > numbers ? (
              <Dense>{t("figures-hidden-most", { longer: SHORT_PERIODS.includes(kindOfPeriod(table.period)) ? "yes" : "no" })}</Dense>
            ) : null}
          </Section>
          <ul className={css.checks}>
            {table.hidden > 0 ? <Check>{t("figures-check-deniable", { threshold: table.threshold })}</Check> : null}
            <Check>{t("figures-check-earlier", { count: table.earlier })}</Check>
            {table.sites_missing > 0 ? (
              <Check attention>{t("figures-check-sites-missing", { count: table.sites_missing })}</Check>
            ) : (
              <Check>{t("figures-check-sites", { count: sites })}</Check>
            )}
            {table.frozen ? <Check>{t("figures-check-frozen")}</Check> : null}
          </ul>
          <div className={css.release}>
            <Button variant="main" wide onPress={onRelease}>
              {t("figures-release")}
            </Button>
            <Dense soft>{t(table.frozen ? "figures-release-forever" : "figures-release-note")}</Dense>
          </div>
        </>
      )}
      <EarlierReleases />
      {both ? (
        <Section title={t("figures-both")} tight>
          <Dense soft>{t("figures-both-note")}</Dense>
        </Section>
      ) : null}
    </>
  );
}

function Check({ children, attention }: { children: string; attention?: boolean }) {
  return (
    <li data-tone={attention ? "attention" : undefined}>
      <Icon name={attention ? "warning" : "check"} />
      <span>{children}</span>
    </li>
  );
}

function EarlierReleases() {
  const words = useWords();
  const { t, dayShort, number } = words;
  const go = useGo();
  const releases = useRead("list_releases", {});
  if (!releases.data) return null;
  return (
    <Section title={t("figures-before")} tight>
      {releases.data.length === 0 ? <Dense soft>{t("figures-before-none")}</Dense> : null}
      <ul className={css.book}>
        {releases.data.slice(0, RELEASES_SHOWN).map((row) => (
          <li key={row.number}>
            <span>{number(row.number)}</span>
            <span>
              {words.list(row.tables.map((table) => t(messageOf("figures-short-", table))))} ·{" "}
              <Isolate>{periodName(row.period, words)}</Isolate>
            </span>
            <span>{dayShort(row.made_on)}</span>
          </li>
        ))}
      </ul>
      {releases.data.length > RELEASES_SHOWN ? (
        <div>
          <Button variant="link" onPress={() => go({ at: "released" })}>
            {t("figures-before-all")}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
