// At the head of a child's side panel: why this page is violet, in one sentence.
import { useWords } from "../../lib/words";
import css from "./Children.module.css";

export function ChildNote({ pronoun, certain }: { pronoun: string | null; certain: boolean }) {
  const { t: say } = useWords();
  return (
    <section className={css.note}>
      <h2>{say("children-cared-for")}</h2>
      <p>{say(certain ? "children-why-certain" : "children-why", { pronoun: pronoun ?? "they" })}</p>
    </section>
  );
}
