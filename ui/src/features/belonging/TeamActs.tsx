// At the head of the team: six words for everybody; letters where the organisation's own files lie elsewhere; letting in, for admins.
import { useState } from "react";
import { Button, Notice } from "../../kit";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { CertifyRequestDialog } from "./CertifyRequestDialog";
import { SixWordsDialog } from "./SixWordsDialog";

export function TeamActs({ admin }: { admin: boolean }) {
  const { t } = useWords();
  const go = useGo();
  const [open, setOpen] = useState<"words" | "let-in" | null>(null);
  const elsewhere = useBelongsElsewhere();
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen("words")}>
        {t("belonging-words")}
      </Button>
      {elsewhere ? <Button onPress={() => go({ at: "letters" })}>{t("belonging-letters")}</Button> : null}
      {admin ? <Button onPress={() => setOpen("let-in")}>{t("belonging-let-in")}</Button> : null}
      {open === "words" ? <SixWordsDialog onClose={() => setOpen(null)} /> : null}
      {open === "let-in" ? <CertifyRequestDialog onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** After a recovery: the worker's entries count here, and elsewhere once the organisation has certified the new keys. */
export function CertificateAwaited() {
  const { t } = useWords();
  const go = useGo();
  const organisation = useRead("show_organisation", {});
  if (!organisation.data?.certificate_awaited) return null;
  return (
    <Notice
      tone="attention"
      title={t("belonging-awaited")}
      act={
        <Button size="compact" onPress={() => go({ at: "letters" })}>
          {t("belonging-awaited-act")}
        </Button>
      }
    >
      {t("belonging-awaited-note")}
    </Notice>
  );
}

function useBelongsElsewhere(): boolean {
  const organisation = useRead("show_organisation", {});
  return organisation.data?.members.some(({ mine, elsewhere }) => mine && elsewhere) || organisation.data?.certificate_awaited || false;
}
