// Place to screen. A new screen is one line here and one variant in lib/places.tsx.
import type { ReactNode } from "react";
import { LettersPage } from "../features/belonging/LettersPage";
import { CertificateAwaited, TeamActs } from "../features/belonging/TeamActs";
import { CaseList } from "../features/cases/CaseList";
import { HandOver } from "../features/exchange/HandOver";
import { Receive } from "../features/exchange/Receive";
import { ArrivedPage } from "../features/figures/ArrivedPage";
import { DepositPage } from "../features/figures/DepositPage";
import { DepositLink, DepositReminder } from "../features/figures/DepositReminder";
import { FiguresPage } from "../features/figures/FiguresPage";
import { ReleasedPage } from "../features/figures/ReleasedPage";
import { Organisations } from "../features/organisations/Organisations";
import { Intake } from "../features/people/Intake";
import { Conflicts } from "../features/records/Conflicts";
import { ReferralList } from "../features/referrals/ReferralList";
import { SettingsPage } from "../features/settings/SettingsPage";
import { TodayPage } from "../features/today/TodayPage";
import { Backup } from "../features/vault/Backup";
import { ChangePassphrase } from "../features/vault/ChangePassphrase";
import { RenewSheets, SheetsNotice, SheetsPart } from "../features/vault/RenewSheets";
import { Team } from "../features/workers/Team";
import type { LocaleRow, Settings, Status } from "../lib/contract";
import type { Place } from "../lib/places";
import { holdsBoth, homeOf, opensCases, reaches } from "../lib/roles";
import { CaseScreen } from "./CaseScreen";
import { ExchangeTabs } from "./ExchangeTabs";
import { RecordScreen } from "./RecordScreen";
import { ReferralScreen } from "./ReferralScreen";

type Props = { place: Place; status: Status; settings: Settings; locales: LocaleRow[] };

export function Screen({ place: asked, status, settings, locales }: Props): ReactNode {
  const roles = status.worker?.roles ?? [];
  const cases = opensCases(roles);
  // A place that the worker's keys do not open is never shown, whatever led there.
  const place = reaches(roles, asked) ? asked : homeOf(roles);
  switch (place.at) {
    case "cases":
      return <CaseList key={`${place.view}${place.order}`} from={place} />;
    case "case":
    case "child":
      return (
        <CaseScreen
          key={`${place.case}/${place.at === "case" ? (place.verb ?? "") : ""}`}
          caseId={place.case}
          verb={place.at === "case" ? (place.verb ?? null) : null}
        />
      );
    case "intake":
      return <Intake />;
    case "referrals":
      return <ReferralList />;
    case "referral":
      return <ReferralScreen key={place.record ?? "new"} caseId={place.case} record={place.record ?? null} />;
    case "record":
      return (
        <RecordScreen
          key={`${place.kind}/${place.record ?? "new"}`}
          caseId={place.case}
          kind={place.kind}
          record={place.record ?? null}
          parent={place.parent ?? null}
        />
      );
    case "organisations":
      return <Organisations record={place.record ?? null} />;
    case "hand-over":
      return <HandOver key={place.case ?? ""} caseId={place.case ?? null} tabs={<ExchangeTabs />} />;
    case "receive":
      return <Receive tabs={<ExchangeTabs />} />;
    case "conflicts":
      return <Conflicts key={place.case ?? ""} caseId={place.case ?? null} tabs={<ExchangeTabs />} />;
    case "workers":
      return (
        <Team
          status={status}
          belonging={(admin) => <TeamActs admin={admin} />}
          notice={
            <>
              <CertificateAwaited />
              {cases ? null : <SheetsNotice stand={status.sheets} />}
            </>
          }
        />
      );
    case "letters":
      return <LettersPage />;
    case "settings":
      return (
        <SettingsPage
          settings={settings}
          locales={locales}
          status={status}
          passphrase={<ChangePassphrase handle={status.worker?.handle ?? ""} />}
          backup={<Backup dated={cases} />}
          sheets={<SheetsPart stand={status.sheets} />}
          figures={cases ? <DepositLink /> : null}
          cases={cases}
        />
      );
    case "sheets":
      return <RenewSheets stand={status.sheets} />;
    case "figures":
      return (
        <FiguresPage
          key={`${place.table ?? ""}/${place.period ?? ""}`}
          both={holdsBoth(roles)}
          start={{ table: place.table, period: place.period }}
        />
      );
    case "released":
      return <ReleasedPage />;
    case "arrived":
      return <ArrivedPage />;
    case "figures-desk":
      return <DepositPage notice={<CertificateAwaited />} />;
    case "today":
      return <TodayPage day={status.today} over={<SheetsNotice stand={status.sheets} />} beside={<DepositReminder />} />;
  }
}
