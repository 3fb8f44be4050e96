// Before the first file to a colleague's key its six words are heard and typed in: whoever keeps the list of members could write another
// key into it, and only a voice that the worker knows tells. The words are not on this screen until then.
import { useState } from "react";
import { Button, ErrorNotice, Notice, Row, Section, SixWordsField, Stack } from "../../kit";
import { useAct } from "../../lib/queries";
import { readSixWords } from "../../lib/sixWords";
import { useWords } from "../../lib/words";

export function CompareWords({ handle, changed, onCompared }: { handle: string; changed: boolean; onCompared: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const compare = useAct("compare_words", { onSuccess: onCompared });
  const heard = readSixWords(typed);
  return (
    <Section title={t("hand-over-hear", { handle })}>
      <Stack>
        {changed ? (
          <Notice tone="attention" title={t("hand-over-hear-changed", { handle })}>
            {t("hand-over-hear-changed-advice", { handle })}
          </Notice>
        ) : null}
        <p>{t("hand-over-hear-note", { handle })}</p>
        <SixWordsField label={t("belonging-heard", { handle })} value={typed} onChange={setTyped} />
        <ErrorNotice error={compare.error} />
        <Row>
          <Button
            isDisabled={!heard.complete}
            isPending={compare.isPending}
            onPress={() => compare.mutate({ to: handle, words: heard.sent })}
          >
            {t("hand-over-hear-compare")}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}
