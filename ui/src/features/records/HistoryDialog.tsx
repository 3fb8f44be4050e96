// The history of a field: each answer, by whom, when. Read only.
import { Button, Dialog, ErrorNotice, Loading } from "../../kit";
import type { DictionaryField } from "../../lib/dictionary";
import { useLabels } from "../../lib/labels";
import { useRead } from "../../lib/queries";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import css from "./Records.module.css";

export function HistoryDialog({
  kind,
  record,
  field,
  onClose,
}: {
  kind: string;
  record: string;
  field: DictionaryField;
  onClose: () => void;
}) {
  const { t, day, time } = useWords();
  const labels = useLabels();
  const values = useValueWords();
  const past = useRead("show_history", { kind, record, field: field.name });
  return (
    <Dialog
      title={t("records-history-title", { field: labels.field(kind, field.name) })}
      isOpen
      onClose={onClose}
      acts={<Button onPress={onClose}>{t("kit-close")}</Button>}
    >
      {past.isPending ? <Loading rows={3} /> : null}
      <ErrorNotice error={past.error} />
      {past.data?.length === 0 ? <p>{t("records-history-none")}</p> : null}
      <ol className={css.history}>
        {(past.data ?? []).map((row) => (
          <li key={row.op}>
            <span className={css.when}>
              {day(row.at.slice(0, 10))} {time(row.at)}
            </span>
            <span className={css.was}>
              <bdi>{row.erased ? t("records-erased") : values.answer(kind, field.name, row.value ?? { state: "blank" })}</bdi>
            </span>
            <span className={css.by}>{row.by ? <bdi>{row.by}</bdi> : null}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
