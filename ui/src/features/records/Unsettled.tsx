// Two people answered differently while apart. Both answers are kept until somebody says which one holds.
import { Button, Notice } from "../../kit";
import type { RecordView } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { useGo } from "../../lib/places";
import { useWords } from "../../lib/words";
import { Standing } from "./Standing";

export function Unsettled({
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
  const { t: say } = useWords();
  const go = useGo();
  return (
    <Notice tone="attention" title={say("records-unsettled", { count: values.length })}>
      <Standing kind={kind} record={record} field={field.name} values={values} />
      {field.cautious ? <p>{say("records-unsettled-cautious")}</p> : null}
      <Button look="link" size="compact" onPress={() => go({ at: "conflicts" })}>
        {say("conflicts-all")}
      </Button>
    </Notice>
  );
}
