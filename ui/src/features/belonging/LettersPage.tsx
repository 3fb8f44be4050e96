// Letters for files that belong to an organisation elsewhere: new ones keep coming.
import { ErrorNotice, Headline, Notice, PageLayout } from "../../kit";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import { Belonging } from "./Belonging";
import css from "./Belonging.module.css";

export function LettersPage() {
  const { t } = useWords();
  const organisation = useRead("show_organisation", {});
  const awaited = organisation.data?.certificate_awaited ?? false;
  return (
    <PageLayout>
      <Headline title={t("belonging-letters")} under={t("belonging-letters-note")} />
      <div className={css.page}>
        {awaited ? (
          <Notice tone="attention" title={t("belonging-awaited")}>
            {t("belonging-awaited-note")}
          </Notice>
        ) : null}
        {organisation.data ? <Belonging part={awaited ? "ask" : "answer"} again /> : <ErrorNotice error={organisation.error} />}
      </div>
    </PageLayout>
  );
}
