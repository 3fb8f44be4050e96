// Cases with a similar name, shown quietly during typing. Never blocks and never decides.
import { useDeferredValue } from "react";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./Intake.module.css";

const LETTERS_MIN = 2;
const SHOWN_MAX = 3;

export function SimilarCases({ alias }: { alias: string }) {
  const { t } = useWords();
  const go = useGo();
  const find = useDeferredValue(alias.trim());
  const asked = find.length >= LETTERS_MIN;
  const alike = useRead("list_cases", { find, view: "all", from: 0, count: SHOWN_MAX }, { enabled: asked, keep: true });
  if (!asked || !alike.data || alike.data.total === 0) return null;
  return (
    <p className={css.alike} role="status">
      {t("people-alike", { count: alike.data.total })}
      {alike.data.rows.map((row) => (
        <button key={row.case} type="button" onClick={() => go({ at: "case", case: row.case })}>
          <bdi>{row.alias ?? row.code}</bdi> <bdi className={css.code}>{row.code}</bdi>
        </button>
      ))}
    </p>
  );
}
