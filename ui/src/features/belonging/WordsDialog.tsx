// Six words at any time, hers and the organisation's: a colleague may telephone to be sure of a key.
import { Button, Dialog, SixWords, Stack, Trouble, Waiting } from "../../kit";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

export function WordsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const organisation = useRead("show_organisation", {});
  const { mine, organisation: ours } = organisation.data ?? {};
  return (
    <Dialog title={t("belonging-words")} isOpen onClose={onClose} acts={<Button onPress={onClose}>{t("kit-close")}</Button>}>
      {organisation.isPending ? <Waiting rows={3} /> : null}
      <Trouble error={organisation.error} />
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
