// Where a caseworker meets the figures desk elsewhere: a line beside the day when something is due, and the door in Settings.
import { Button, Dense, Section, Stack } from "../../kit";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

/** Beside the day, and only when it is time. */
export function DeskLine() {
  const { t: say } = useWords();
  const go = useGo();
  const due = useRead("show_deposit", {});
  if (!due.data?.figures_key || !due.data.due) return null;
  return (
    <Section title={say("figures-desk-short")} tight>
      <Dense soft>{say(due.data.last_on ? "figures-desk-due" : "figures-desk-first")}</Dense>
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
