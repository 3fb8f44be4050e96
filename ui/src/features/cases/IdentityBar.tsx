// The person at a glance: alias largest, consent in three words at the end; beneath, how to contact the person and who must never
// learn. Only the second line is tinted; both wrap and are never cut.
import type { ReactNode } from "react";
import { Chip, Icon, Isolate } from "../../kit";
import type { CaseView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import { consentWords } from "./consentWords";
import css from "./IdentityBar.module.css";

export function IdentityBar({ view, end, onEdit }: { view: CaseView; end?: ReactNode; onEdit: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const { row } = view;
  const pronoun = view.pronoun ?? "they";
  return (
    <header className={css.bar} data-child={row.may_be_under_18 || undefined}>
      <div className={css.first}>
        <h1 className={css.alias}>
          <bdi>{row.alias ?? row.code}</bdi>
        </h1>
        <ul className={css.facts}>
          <li>
            <Isolate>{row.code}</Isolate>
          </li>
          {view.pronoun ? <li>{labels.code("pronoun", view.pronoun)}</li> : null}
          <Age view={view} />
          <Languages view={view} />
        </ul>
        {row.may_be_under_18 ? <Chip tone="child">{t("kit-may-be-under-18")}</Chip> : null}
        {row.imported ? <Chip tone="dashed">{t("case-page-imported")}</Chip> : null}
        <div className={css.side}>
          <dl className={css.three} aria-label={t("case-page-consent-words")}>
            {consentWords(view.ladder, row.may_be_under_18).map((word) => (
              <div key={word.id} data-tone={word.tone}>
                <dt>{t(`case-page-consent-${word.id}`, { pronoun })}</dt>
                <dd>{t(`case-page-consent-says-${word.says}`)}</dd>
              </div>
            ))}
          </dl>
          {end ? <span className={css.end}>{end}</span> : null}
        </div>
      </div>
      <div className={css.guard}>
        <SafeContact view={view} pronoun={pronoun} onEdit={onEdit} />
        <NeverLearn view={view} pronoun={pronoun} onEdit={onEdit} />
      </div>
    </header>
  );
}

function Age({ view }: { view: CaseView }) {
  const { t, age } = useWords();
  const { row, age_told: told } = view;
  if (!row.age) return null;
  if (told === null) return <li>{age(row.age)}</li>;
  const { from_years: from, to_years: to } = row.age;
  const range = from !== null && to !== null ? t("kit-age-range", { from, to }) : age(row.age);
  return <li>{t("case-page-age-told", { age: range, told })}</li>;
}

function Languages({ view }: { view: CaseView }) {
  const { t, list } = useWords();
  const labels = useLabels();
  if (view.row.languages.length === 0) return null;
  const languages = list(view.row.languages.map((code) => labels.code("language", code)));
  return <li>{view.interpreter ? t("case-page-with-interpreter", { languages }) : languages}</li>;
}

function SafeContact({ view, pronoun, onEdit }: { view: CaseView; pronoun: string; onEdit: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const way = view.safe_contact ? labels.code("safe_contact", view.safe_contact) : null;
  return (
    <p>
      <Icon name="message" />
      <span>
        <b>{t("case-page-reach", { pronoun })}</b> {way ? <bdi>{way}</bdi> : null}
        {way && view.reach ? " · " : null}
        {view.reach ? <bdi>{view.reach}</bdi> : null}
        {way || view.reach ? null : <AskLink onEdit={onEdit} />}
      </span>
    </p>
  );
}

function NeverLearn({ view, pronoun, onEdit }: { view: CaseView; pronoun: string; onEdit: () => void }) {
  const { t } = useWords();
  return (
    <p className={css.never} data-said={view.never_learn ? "" : undefined}>
      <Icon name="conceal" />
      <span>
        <b>{t("case-page-never", { pronoun })}</b> {view.never_learn ? <bdi>{view.never_learn}</bdi> : <AskLink onEdit={onEdit} />}
      </span>
    </p>
  );
}

function AskLink({ onEdit }: { onEdit: () => void }) {
  return (
    <button type="button" className={css.ask} onClick={onEdit}>
      {useWords().t("case-page-ask")}
    </button>
  );
}
