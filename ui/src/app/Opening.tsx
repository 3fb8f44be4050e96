// While a person's page is on its way, or when it may not be opened: the heading, and one quiet line or the reason.
import { Headline, Room, Trouble, Waiting } from "../kit";
import { useWords } from "../lib/words";

export function Opening({ error }: { error: Error | null }) {
  const { t } = useWords();
  return (
    <Room>
      <Headline title={t("app-rail-cases")} />
      {error ? <Trouble error={error} /> : <Waiting rows={12} />}
    </Room>
  );
}
