// The six words at any time, the worker's and the organisation's: a colleague may telephone to verify a key.
import { Button, Dialog, ErrorNotice, Loading, SixWords, Stack } from "../../kit";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

export function SixWordsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const organisation = useRead("show_organisation", {});
  const { mine, organisation: ours } = organisation.data ?? {};
  return (
    <Dialog title={t("belonging-words")} isOpen onClose={onClose} acts={<Button onPress={onClose}>{t("kit-close")}</Button>}>
      {organisation.isPending ? <Loading rows={3} /> : null}
      <ErrorNotice error={organisation.error} />
      <Stack>
        {mine ? (
          <SixWords label={t("belonging-mine")} words={mine.words} groups={mine.groups} note={t("belonging-words-mine-note")} />
        ) : null}
        {ours ? (
          <SixWords label={t("belonging-words-ours")} words={ours.words} groups={ours.groups} note={t("belonging-words-ours-note")} />
        ) : null}
      </Stack>
    </Dialog>
  );
}
