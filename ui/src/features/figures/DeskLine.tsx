// Where a caseworker meets the figures desk elsewhere: a line beside the day when something is due, and the door in Settings.
import { useEffect } from "react";
import { Button, Dense, Section, Stack } from "../../kit";
import type { Day } from "../../lib/contract";
import { rememberDeskDue, useDeskDue } from "../../lib/deskDue";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

/** Beside the day, and only when it is time. */
export function DeskLine({ day }: { day: Day }) {
  const { t: say } = useWords();
  const go = useGo();
  const known = useDeskDue(day);
  const asked = useRead("show_deposit", {}, { enabled: known === null });
  useEffect(() => {
    if (asked.data) rememberDeskDue(day, asked.data);
  }, [asked.data, day]);
  if (!known?.due) return null;
  return (
    <Section title={say("figures-desk-short")} tight>
      <Dense soft>{say(known.first ? "figures-desk-first" : "figures-desk-due")}</Dense>
      <div>
        <Button look="link" onPress={() => go({ at: "figures-desk" })}>
          {say("figures-desk-go")}
        </Button>
      </div>
    </Section>
  );
}

/** In Settings, always. */
export function DeskDoor() {
  const { t: say } = useWords();
  const go = useGo();
  return (
    <Section title={say("figures-desk")} ruled>
      <Stack gap="small">
        <Dense soft>{say("figures-desk-note")}</Dense>
        <div>
          <Button onPress={() => go({ at: "figures-desk" })}>{say("figures-desk-go")}</Button>
        </div>
      </Stack>
    </Section>
  );
}
