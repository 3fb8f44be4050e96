// A letter from outside, as a file or as pasted text. The page reads no file: it passes on the path.

import { useState } from "react";
import { Button, ErrorNotice, Stack, TextArea } from "../../kit";
import { useChooseFile } from "../../lib/chooseFile";
import type { MessageId } from "../../lib/messageIds";
import { useWords } from "../../lib/words";
import css from "./Belonging.module.css";

export type Letter = { path: string | null; text: string | null };

export function IncomingLetter({
  chooseTitle,
  choose,
  paste,
  pending,
  error,
  onTake,
}: {
  /** message ids: the title of the system's dialog, the button, the label of the field to paste into */
  chooseTitle: MessageId;
  choose: MessageId;
  paste: MessageId;
  pending: boolean;
  error: Error | null;
  onTake: (letter: Letter) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const file = useChooseFile(chooseTitle, "belonging-choose");
  const take = async () => {
    const path = await file.ask();
    if (path) onTake({ path, text: null });
  };
  return (
    <Stack>
      <div>
        <Button variant={text.trim() === "" ? "main" : "plain"} onPress={take} isPending={pending && text.trim() === ""}>
          {t(choose)}
        </Button>
      </div>
      <p className={css.or}>{t("belonging-or")}</p>
      <TextArea label={t(paste)} rows={3} value={text} onChange={setText} spellCheck="false" autoComplete="off" />
      {text.trim() === "" ? null : (
        <div>
          <Button variant="main" isPending={pending} onPress={() => onTake({ path: null, text })}>
            {t("belonging-read-text")}
          </Button>
        </div>
      )}
      <ErrorNotice error={file.error ?? error} />
    </Stack>
  );
}
