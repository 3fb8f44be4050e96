// While the figures are on their way, or when this worker may not open them: she is not let in yet, or the reason in words.
import { Empty, Headline, Room, Trouble, Waiting } from "../../kit";
import { Refused } from "../../lib/request";
import { useWords } from "../../lib/words";

export function Closed({ error, title }: { error: Error | null; title: string }) {
  const { t } = useWords();
  const waits = error instanceof Refused && error.code === "waits-for-admission";
  return (
    <Room>
      <Headline title={t(title)} />
      {waits ? <Empty title={t("figures-waits")}>{t("figures-waits-advice")}</Empty> : <Trouble error={error} />}
      {error ? null : <Waiting rows={8} />}
    </Room>
  );
}
