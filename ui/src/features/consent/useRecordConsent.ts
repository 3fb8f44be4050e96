// Turns the form into records: one for an adult; for a child one for the assent and one for the guardian, since neither stands for the
// other.
import { useRef, useState } from "react";
import type { ConsentState } from "../../lib/contract";
import { type RequestPayload, request } from "../../lib/request";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import type { ConsentForm } from "./ConsentDialog";

/** Returns the form's answer as a whole; null while nothing could be recorded. */
export function answerOf(form: ConsentForm, child: boolean): ConsentState | null {
  if (form.scopes.length === 0) return null;
  return child ? (form.state ?? form.assent) : form.state;
}

export function recordsOf(caseId: string, form: ConsentForm, child: boolean): RequestPayload<"record_consent">[] {
  const base = {
    case: caseId,
    scopes: form.scopes,
    recipient: form.recipient,
    mode: form.mode,
    language: form.language,
    interpreter_used: form.interpreter,
    valid_until: form.valid_until,
    reason: form.reason.trim() || null,
    assent: null,
  };
  const records: RequestPayload<"record_consent">[] = [];
  if (child && form.assent) {
    const yes = form.assent === "given";
    records.push({ ...base, state: yes ? "assent" : form.assent, given_by: "child", assent: yes });
  }
  if (form.state) records.push({ ...base, state: form.state, given_by: form.given_by });
  return records;
}

export function useRecordConsent(caseId: string, child: boolean, onDone: () => void) {
  const { t } = useWords();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  // Of two records the first may be written and the second said no to: trying again goes on where it stopped.
  const written = useRef(new Set<string>());
  const save = async (form: ConsentForm) => {
    setPending(true);
    setError(null);
    try {
      for (const record of recordsOf(caseId, form, child)) {
        const key = JSON.stringify(record);
        if (written.current.has(key)) continue;
        await request("record_consent", record);
        written.current.add(key);
      }
      toast(t("consent-saved"));
      onDone();
    } catch (refused) {
      setError(refused as Error);
    } finally {
      setPending(false);
    }
  };
  return { save, pending, error };
}
