// One referral with its person: begun, gone on with, or looked at after it left.
import { ReferralComposer } from "../features/referrals/ReferralComposer";
import { ReferralPage } from "../features/referrals/ReferralPage";
import { useGo } from "../lib/places";
import { useRead } from "../lib/queries";
import { CaseLoading } from "./CaseLoading";

export function ReferralScreen({ caseId, record }: { caseId: string; record: string | null }) {
  const go = useGo();
  const view = useRead("show_case", { case: caseId });
  if (!view.data) return <CaseLoading error={view.error} />;
  const referral = view.data.referrals.find((one) => one.record === record) ?? null;
  const back = () => go({ at: "case", case: caseId });
  if (referral && referral.status !== "draft")
    return <ReferralPage referral={referral} pronoun={view.data.pronoun ?? "they"} onBack={back} />;
  return (
    <ReferralComposer
      view={view.data}
      draft={referral}
      onBack={back}
      onSent={back}
      onConsent={() => go({ at: "case", case: caseId, verb: "consent" })}
      onGoOn={(begun) => go({ at: "referral", case: caseId, record: begun })}
    />
  );
}
