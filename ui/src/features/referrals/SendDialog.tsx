// Records that a referral was handed over: on which day, to whom and with which lines. The core checks the recipient and the consent
// again.
import { useState } from "react";
import { DayField, FormDialog } from "../../kit";
import type { Day } from "../../lib/contract";
import { useToday } from "../../lib/due";
import { type RequestPayload, request } from "../../lib/request";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";

export function SendDialog({
  asked,
  name,
  count,
  onClose,
  onSent,
}: {
  asked: RequestPayload<"draft_referral">;
  name: string;
  count: number;
  onClose: () => void;
  onSent: () => void;
}) {
  const { t } = useWords();
  const today = useToday();
  const [typed, setTyped] = useState<Day | null | undefined>(undefined);
  const [written, setWritten] = useState<string | null>(asked.record);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const on = typed === undefined ? today : typed;
  const send = async () => {
    if (!on) return;
    setPending(true);
    setError(null);
    try {
      const kept = await request("draft_referral", { ...asked, record: written });
      const record = kept.record ?? written;
      setWritten(record);
      if (record) await request("send_referral", { record, by_hand_on: on });
      toast(t("referrals-sent", { organisation: name }));
      onSent();
    } catch (no) {
      setError(no as Error);
    } finally {
      setPending(false);
    }
  };
  return (
    <FormDialog
      title={t("referrals-send-title", { organisation: name })}
      onClose={onClose}
      save={t("referrals-send-write")}
      canSave={on !== null && on !== ""}
      pending={pending}
      onSave={send}
      error={error}
    >
      <p>{t("referrals-send-what", { lines: count })}</p>
      <DayField label={t("referrals-send-day")} value={on} onChange={setTyped} autoFocus />
    </FormDialog>
  );
}
