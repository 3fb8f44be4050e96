// The other pages of a file: each kind of record with a form, opened or begun.
import { Section } from "../../kit";
import type { CaseView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { useWords } from "../../lib/words";
import css from "./RecordLinks.module.css";

const OFFERED = ["person", "person_identity", "case", "trafficking_experience"] as const;

export function RecordLinks({
  view,
  onOpen,
  onAdd,
}: {
  view: CaseView;
  onOpen: (kind: string, record: string) => void;
  onAdd: (kind: string) => void;
}) {
  const { t } = useWords();
  const labels = useLabels();
  const there = view.records.filter(({ kind }) => !["child_profile", "guardian", "best_interests"].includes(kind));
  const missing = OFFERED.filter((kind) => !there.some((one) => one.kind === kind));
  return (
    <Section title={t("records-file")}>
      <ul className={css.links}>
        {there.map(({ kind, record }) => (
          <li key={record}>
            <button type="button" onClick={() => onOpen(kind, record)}>
              {labels.record(kind)}
            </button>
          </li>
        ))}
        {missing.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => onAdd(kind)}>
              {labels.record(kind)}
            </button>
            <span>{t("records-not-begun")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
