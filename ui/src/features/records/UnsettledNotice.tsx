// Two workers answered differently while apart. Both answers are kept until somebody settles which one holds.
import { Button, Notice } from "../../kit";
import type { RecordView } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { useGo } from "../../lib/places";
import { useWords } from "../../lib/words";
import { ConflictingAnswers } from "./ConflictingAnswers";

export function UnsettledNotice({
  kind,
  record,
  field,
  values,
}: {
  kind: string;
  record: string;
  field: DictionaryField;
  values: RecordView["unsettled"][string];
}) {
  const { t } = useWords();
  const go = useGo();
  return (
    <Notice tone="attention" title={t("records-unsettled", { count: values.length })}>
      <ConflictingAnswers kind={kind} record={record} field={field.name} values={values} />
      {field.cautious ? <p>{t("records-unsettled-cautious")}</p> : null}
      <Button variant="link" size="compact" onPress={() => go({ at: "conflicts" })}>
        {t("conflicts-all")}
      </Button>
    </Notice>
  );
}
