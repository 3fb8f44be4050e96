// Stands in for figures that are loading or may not be opened: the worker is not admitted yet, or the reason in words.

import { EmptyState, ErrorNotice, Headline, Loading, PageLayout } from "../../kit";
import type { MessageId } from "../../lib/messageIds";
import { Refused } from "../../lib/request";
import { useWords } from "../../lib/words";

export function FiguresUnavailable({ error, title }: { error: Error | null; title: MessageId }) {
  const { t } = useWords();
  const waits = error instanceof Refused && error.code === "waits-for-admission";
  return (
    <PageLayout>
      <Headline title={t(title)} />
      {waits ? <EmptyState title={t("figures-waits")}>{t("figures-waits-advice")}</EmptyState> : <ErrorNotice error={error} />}
      {error ? null : <Loading rows={8} />}
    </PageLayout>
  );
}
