// The two ways from elsewhere to the deposit page: a line beside the day when a deposit is due, and a link in Settings.
import { Button, Dense, Section, Stack } from "../../kit";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

/** Beside the day, and only when it is time. */
export function DepositReminder() {
  const { t } = useWords();
  const go = useGo();
  const known = useRead("show_deposit_day", {}).data;
  if (!known?.due || !known.figures_key || known.certificate_awaited) return null;
  return (
    <Section title={t("figures-desk-short")} tight>
      <Dense soft>{t(known.last_on === null ? "figures-desk-first" : "figures-desk-due")}</Dense>
      <div>
        <Button variant="link" onPress={() => go({ at: "figures-desk" })}>
          {t("figures-desk-go")}
        </Button>
      </div>
    </Section>
  );
}

/** In Settings, always. */
export function DepositLink() {
  const { t } = useWords();
  const go = useGo();
  return (
    <Section title={t("figures-desk")} ruled>
      <Stack gap="small">
        <Dense soft>{t("figures-desk-note")}</Dense>
        <div>
          <Button onPress={() => go({ at: "figures-desk" })}>{t("figures-desk-go")}</Button>
        </div>
      </Stack>
    </Section>
  );
}
