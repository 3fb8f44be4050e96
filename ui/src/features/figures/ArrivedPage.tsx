// The deposits of the organisations: which delivery of each is counted, and which were refused and why.

import { Dense, EmptyState, Headline, HorizontalScroll, Notice, PageLayout, Section } from "../../kit";
import { useArrivingDeposits } from "../../lib/arrivingDeposits";
import type { FiguresHeld } from "../../lib/contract";
import { messageOf } from "../../lib/messages";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Figures.module.css";
import { FiguresUnavailable } from "./FiguresUnavailable";

export function ArrivedPage() {
  const { t } = useWords();
  useArrivingDeposits(true);
  const figures = useRead("show_figures", {});
  if (!figures.data) return <FiguresUnavailable error={figures.error} title="figures-rail-arrived" />;
  const { sites, arrived, refused } = figures.data;
  return (
    <PageLayout>
      <Headline
        title={sites.length === 0 ? t("figures-rail-arrived") : t("figures-arrived", { count: sites.length })}
        under={sites.length === 0 ? null : t("figures-arrived-new", { count: arrived })}
      />
      {refused.length > 0 ? <RefusedDeposits refused={refused} /> : null}
      {sites.length === 0 ? <EmptyState title={t("figures-none-yet")}>{t("figures-none-yet-advice")}</EmptyState> : <Sites sites={sites} />}
    </PageLayout>
  );
}

function RefusedDeposits({ refused }: { refused: FiguresHeld["refused"] }) {
  const { t, attr } = useWords();
  const counted = new Map<string, number>();
  for (const { reason } of refused) counted.set(reason, (counted.get(reason) ?? 0) + 1);
  return (
    <Section title={t("figures-not-taken", { count: refused.length })}>
      {[...counted].map(([reason, count]) => (
        <Notice key={reason} tone="attention" title={t(messageOf("refused-", reason))} act={count > 1 ? <HowOften count={count} /> : null}>
          {attr(messageOf("refused-", reason), "advice")}
        </Notice>
      ))}
    </Section>
  );
}

/** Several for the same reason are one line. */
function HowOften({ count }: { count: number }) {
  return <span>{useWords().t("figures-times", { count })}</span>;
}

function Sites({ sites }: { sites: FiguresHeld["sites"] }) {
  const { t, day, number } = useWords();
  return (
    <>
      <HorizontalScroll label={t("figures-arrived", { count: sites.length })}>
        <table className={css.list}>
          <thead>
            <tr>
              <th scope="col">{t("figures-column-site")}</th>
              <th scope="col" data-end="">
                {t("figures-column-delivery")}
              </th>
              <th scope="col" data-end="">
                {t("figures-column-made-on")}
              </th>
              <th scope="col" data-end="">
                {t("figures-column-cases")}
              </th>
              <th scope="col" data-end="">
                {t("figures-column-events")}
              </th>
              <th scope="col" data-end="">
                {t("figures-column-said-no")}
              </th>
              <th scope="col" data-end="">
                {t("figures-column-not-asked")}
              </th>
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => (
              <tr key={site.site}>
                <th scope="row">{t("figures-site", { site: site.site })}</th>
                <td data-end="">{number(site.number)}</td>
                <td data-end="">{day(site.made_on)}</td>
                <td data-end="">{number(site.cases)}</td>
                <td data-end="">{number(site.events)}</td>
                <td data-end="">{number(site.said_no)}</td>
                <td data-end="">{number(site.not_asked)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </HorizontalScroll>
      <Dense soft>{t("figures-arrived-note")}</Dense>
    </>
  );
}
