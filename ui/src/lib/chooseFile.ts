// The system's dialogs, in the worker's words: a folder to write into, a file to read. Only the path comes back; a request that takes
// the path does the rest.
import type { MessageId } from "./messageIds";
import { useAct } from "./queries";
import { useWords } from "./words";

export type Choosing = { ask: () => Promise<string | null>; error: Error | null };

/** `title` and `choose` are message ids. */
export function useChooseFolder(title: MessageId, choose: MessageId): Choosing {
  const { t } = useWords();
  const act = useAct("choose_folder");
  return {
    ask: () => act.mutateAsync({ title: t(title), choose: t(choose), cancel: t("kit-cancel") }).catch(() => null),
    error: act.error,
  };
}

/** `only`: files that end in .amparo are offered first, every other behind one more choice. */
export function useChooseFile(title: MessageId, choose: MessageId, only = false): Choosing {
  const { t } = useWords();
  const act = useAct("choose_file");
  const kinds = only ? { fitting: t("kit-files-fitting"), any: t("kit-files-any") } : {};
  return {
    ask: () => act.mutateAsync({ title: t(title), choose: t(choose), cancel: t("kit-cancel"), ...kinds }).catch(() => null),
    error: act.error,
  };
}
