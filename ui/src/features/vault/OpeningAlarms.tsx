// Alarms raised at unlock, shown over every page until the worker acknowledges them: an older copy put back looks like any other, and
// only what is remembered elsewhere reveals it.
import { Alarms, Button, ErrorNotice, Notice, Stack } from "../../kit";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";

export function OpeningAlarms({ codes }: { codes: string[] }) {
  const { t } = useWords();
  const looked = useAct("acknowledge_alarms");
  if (codes.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={t("vault-alarms")}
      live
      act={
        <Button size="compact" isPending={looked.isPending} onPress={() => looked.mutate({})}>
          {t("vault-alarms-looked")}
        </Button>
      }
    >
      <Stack gap="small">
        <Alarms codes={codes} />
        <ErrorNotice error={looked.error} />
      </Stack>
    </Notice>
  );
}
