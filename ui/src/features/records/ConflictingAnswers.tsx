// The conflicting answers of one field: each with its author and time; one is chosen. Used at the field, and in the list of all such
// fields.
import { Button, Chip, ErrorNotice } from "../../kit";
import type { RecordView } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import css from "./Records.module.css";

export type ConflictingAnswer = RecordView["unsettled"][string][number] & {
  /** known only where the list of all says so */
  shown?: boolean;
  in_force?: boolean;
};

export function ConflictingAnswers({
  kind,
  record,
  field,
  label,
  values,
}: {
  kind: string;
  record: string;
  /** empty: the record itself, taken out by one and kept by another */
  field: string;
  /** for ears, where more than one field is on the page */
  label?: string;
  values: readonly ConflictingAnswer[];
}) {
  const { t, dayShort, time } = useWords();
  const said = useValueWords();
  // Not taken back by undo: settling is a word of its own, and can be settled otherwise by writing the other answer.
  const settle = useAct("settle_conflict", { onSuccess: () => toast(t("records-settled")) });
  const words = (value: ConflictingAnswer["value"]) => {
    if (field !== "") return said.answer(kind, field, value);
    return t(value.state === "known" && value.value === true ? "conflicts-is-taken-out" : "conflicts-is-kept");
  };
  return (
    <>
      <ul className={css.settle}>
        {values.map(({ value, by, at, op, shown, in_force }) => {
          const answer = words(value);
          return (
            <li key={op}>
              <b>
                <bdi>{answer}</bdi>
              </b>
              <span className={css.wrote}>
                {t("records-unsettled-by", { worker: by ?? t("records-somebody"), day: dayShort(at.slice(0, 10)), time: time(at) })}
              </span>
              <span className={css.stands}>
                {shown ? <Chip>{t("conflicts-shown")}</Chip> : null}
                {in_force && !shown ? <Chip tone="attention">{t("conflicts-in-force")}</Chip> : null}
              </span>
              <Button
                size="compact"
                isPending={settle.isPending && settle.variables?.keep === op}
                onPress={() => settle.mutate({ kind, record, field, keep: op })}
                {...(label ? { "aria-label": t("conflicts-keep-of", { field: label, answer }) } : {})}
              >
                {t("records-keep-this")}
              </Button>
            </li>
          );
        })}
      </ul>
      <ErrorNotice error={settle.error} />
    </>
  );
}
