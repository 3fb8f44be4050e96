// The ledger of releases: every one that ever left, newest first. Each new one is checked against all of them.

import { EmptyState, Headline, HorizontalScroll, Isolate, PageLayout } from "../../kit";
import { periodName } from "../../lib/figures";
import { messageOf } from "../../lib/messages";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Figures.module.css";
import { FiguresUnavailable } from "./FiguresUnavailable";

export function ReleasedPage() {
  const words = useWords();
  const { t, day, number, list } = words;
  const releases = useRead("list_releases", {});
  if (!releases.data) return <FiguresUnavailable error={releases.error} title="figures-rail-released" />;
  const title = t("figures-released", { count: releases.data.length });
  if (releases.data.length === 0) {
    return (
      <PageLayout>
        <Headline title={t("figures-rail-released")} />
        <EmptyState title={title}>{t("figures-released-none-advice")}</EmptyState>
      </PageLayout>
    );
  }
  return (
    <PageLayout>
      <Headline title={title} under={t("figures-released-under")} />
      <HorizontalScroll label={title}>
        <table className={css.list}>
          <thead>
            <tr>
              <th scope="col">{t("figures-column-number")}</th>
              <th scope="col">{t("figures-column-tables")}</th>
              <th scope="col">{t("figures-column-period")}</th>
              <th scope="col" data-end="">
                {t("figures-column-threshold")}
              </th>
              <th scope="col">{t("figures-column-by")}</th>
              <th scope="col" data-end="">
                {t("figures-column-on")}
              </th>
            </tr>
          </thead>
          <tbody>
            {releases.data.map((row) => (
              <tr key={row.number}>
                <th scope="row">{number(row.number)}</th>
                <td>{list(row.tables.map((table) => t(messageOf("figures-short-", table))))}</td>
                <td>{periodName(row.period, words)}</td>
                <td data-end="">{number(row.threshold)}</td>
                <td>
                  <Isolate>{row.by}</Isolate>
                </td>
                <td data-end="">{day(row.made_on)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </HorizontalScroll>
    </PageLayout>
  );
}
