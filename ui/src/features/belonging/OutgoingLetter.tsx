// A letter that goes out: saved as a file into a chosen folder, or shown as text that can be copied into a message.

import { useState } from "react";
import { Button, ErrorNotice, Notice, Row, Stack, TextArea } from "../../kit";
import { useChooseFolder } from "../../lib/chooseFile";
import type { MessageId } from "../../lib/messageIds";
import { useWords } from "../../lib/words";

export function OutgoingLetter({
  text,
  label,
  saveAs,
  file,
  pending,
  error,
  main,
  onSave,
  onShow,
}: {
  /** null: not made yet */
  text: string | null;
  /** the label of the text, already in words */
  label: string;
  /** message ids: the button and the title of the system's dialog */
  saveAs: { button: MessageId; title: MessageId };
  /** its name, once it is written */
  file: string | null;
  pending: boolean;
  error: Error | null;
  main: boolean;
  onSave: (folder: string) => void;
  /** makes the text, where there is none yet: each time is written down */
  onShow?: () => void;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const folder = useChooseFolder(saveAs.title, "belonging-put-here");
  const save = async () => {
    const chosen = await folder.ask();
    if (chosen) onSave(chosen);
  };
  const toggle = () => {
    if (!shown && text === null) onShow?.();
    setShown(!shown);
  };
  return (
    <Stack>
      <Row>
        <Button variant={main ? "main" : "plain"} onPress={save} isPending={pending}>
          {t(saveAs.button)}
        </Button>
        <Button variant="quiet" aria-expanded={shown} onPress={toggle}>
          {t(shown ? "belonging-hide-text" : "belonging-show-text")}
        </Button>
      </Row>
      {file ? (
        <Notice tone="yes" live>
          {t("belonging-saved", { file })}
        </Notice>
      ) : null}
      {shown && text !== null ? (
        <TextArea label={label} hint={t("belonging-text-hint")} rows={5} value={text} isReadOnly spellCheck="false" />
      ) : null}
      <ErrorNotice error={folder.error ?? error} />
    </Stack>
  );
}
