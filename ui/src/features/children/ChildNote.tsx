// At the head of a child's side panel: why this page is violet, in one sentence.
import { useWords } from "../../lib/words";
import css from "./Children.module.css";

export function ChildNote({ pronoun, certain }: { pronoun: string | null; certain: boolean }) {
  const { t } = useWords();
  return (
    <section className={css.note}>
      <h2>{t("children-cared-for")}</h2>
      <p>{t(certain ? "children-why-certain" : "children-why", { pronoun: pronoun ?? "they" })}</p>
    </section>
  );
}
