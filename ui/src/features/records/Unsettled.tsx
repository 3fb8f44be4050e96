// Two people answered differently while apart. Both answers are kept until somebody says which one holds.
import { Button, Notice, Trouble } from "../../kit";
import type { RecordView } from "../../lib/contract";
import type { DictionaryField } from "../../lib/dictionary";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import css from "./Records.module.css";

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
  const { t: say, dayShort, time } = useWords();
  const said = useValueWords();
  const settle = useAct("settle_field", { onSuccess: () => toast(say("records-settled"), { undo: true }) });
  return (
    <Notice tone="attention" title={say("records-unsettled", { count: values.length })}>
      <ul className={css.settle}>
        {values.map(({ value, by, at, op }) => (
          <li key={op}>
            <b>
              <bdi>{said.answer(kind, field.name, value)}</bdi>
            </b>
            <span>
              {say("records-unsettled-by", { worker: by ?? say("records-somebody"), day: dayShort(at.slice(0, 10)), time: time(at) })}
            </span>
            <Button
              size="compact"
              isPending={settle.isPending}
              onPress={() => settle.mutate({ kind, record, field: field.name, keep: value })}
            >
              {say("records-keep-this")}
            </Button>
          </li>
        ))}
      </ul>
      {field.cautious ? <p>{say("records-unsettled-cautious")}</p> : null}
      <Trouble error={settle.error} />
    </Notice>
  );
}
