// Stands in for a case page that is loading or may not be opened: the heading, and one quiet line or the reason.
import { ErrorNotice, Headline, Loading, PageLayout } from "../kit";
import { useWords } from "../lib/words";

export function CaseLoading({ error }: { error: Error | null }) {
  const { t } = useWords();
  return (
    <PageLayout>
      <Headline title={t("app-rail-cases")} />
      {error ? <ErrorNotice error={error} /> : <Loading rows={12} />}
    </PageLayout>
  );
}
