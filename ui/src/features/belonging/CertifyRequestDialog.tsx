// An admin takes in the request of a worker who made own keys elsewhere. The words are never on this screen until they were typed:
// otherwise they could be copied instead of heard.
import { useState } from "react";
import { Button, CheckboxGroup, Dialog, ErrorNotice, FormDialog, Notice, SixWords, SixWordsField, Stack } from "../../kit";
import type { Role } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { readSixWords } from "../../lib/sixWords";
import { useWords } from "../../lib/words";
import { isWordsDiffer } from "./Belonging";
import css from "./Belonging.module.css";
import { IncomingLetter, type Letter } from "./IncomingLetter";
import { OutgoingLetter } from "./OutgoingLetter";

/** The other roles need keys that never leave the organisation’s own files. */
const ROLES: Role[] = ["caseworker", "lead"];

type Asking = { letter: Letter; handle: string };

export function CertifyRequestDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const read = useAct("read_org_request", {
    onSuccess: ({ handle }, letter) => setAsking({ letter: { path: letter.path ?? null, text: letter.text ?? null }, handle }),
  });
  if (asking) return <HearWords asking={asking} onClose={onClose} onBack={() => setAsking(null)} />;
  return (
    <Dialog
      title={t("belonging-let-in")}
      isOpen
      onClose={onClose}
      acts={
        <Button variant="quiet" onPress={onClose}>
          {t("kit-cancel")}
        </Button>
      }
    >
      <Stack>
        <p>{t("belonging-let-in-note")}</p>
        <IncomingLetter
          chooseTitle="belonging-request-choose-title"
          choose="belonging-request-choose"
          paste="belonging-request-paste"
          pending={read.isPending}
          error={read.error}
          onTake={(letter) => read.mutate(letter)}
        />
      </Stack>
    </Dialog>
  );
}

function HearWords({ asking, onClose, onBack }: { asking: Asking; onClose: () => void; onBack: () => void }) {
  const { t } = useWords();
  const { handle, letter } = asking;
  const [typed, setTyped] = useState("");
  const [roles, setRoles] = useState<Role[]>(["caseworker"]);
  const certify = useAct("certify_request");
  const save = useAct("certify_request");
  const heard = readSixWords(typed);
  const asked = { ...letter, roles, words: heard.sent };
  if (certify.data) {
    const { text, organisation } = certify.data;
    return (
      <Dialog
        title={t("belonging-letter-made", { handle })}
        isOpen
        onClose={onClose}
        stays
        size="large"
        acts={<Button onPress={onClose}>{t("kit-done")}</Button>}
      >
        <Stack gap="large">
          <section className={css.step}>
            <h3>{t("belonging-letter-give")}</h3>
            <p>{t("belonging-letter-give-note", { handle })}</p>
            <OutgoingLetter
              text={text}
              label={t("belonging-letter-text")}
              saveAs={{ button: "belonging-letter-save", title: "belonging-letter-save-title" }}
              file={save.data?.file ?? null}
              pending={save.isPending}
              error={save.error}
              main={!save.data}
              onSave={(folder) => save.mutate({ ...asked, folder })}
            />
          </section>
          <section className={css.step}>
            <h3>{t("belonging-letter-say", { handle })}</h3>
            <SixWords
              label={t("belonging-ours")}
              words={organisation.words}
              groups={organisation.groups}
              note={t("belonging-letter-say-note")}
            />
          </section>
        </Stack>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={t("belonging-hear-title", { handle })}
      onClose={onClose}
      size="large"
      back={onBack}
      save={t("belonging-certify")}
      canSave={heard.complete && roles.length > 0}
      pending={certify.isPending}
      onSave={() => certify.mutate({ ...asked, folder: null })}
    >
      <p>{t("belonging-hear-note", { handle })}</p>
      <SixWordsField label={t("belonging-heard", { handle })} value={typed} onChange={setTyped} autoFocus />
      {isWordsDiffer(certify.error) ? (
        <Notice tone="attention" title={t("belonging-hear-differ")} live>
          {t("belonging-hear-differ-advice", { handle })}
        </Notice>
      ) : (
        <ErrorNotice error={certify.error} />
      )}
      <CheckboxGroup
        label={t("belonging-roles", { handle })}
        hint={t("belonging-roles-hint")}
        columns={2}
        options={ROLES.map((role) => ({ id: role, name: t(`workers-role-${role}`), note: t(`workers-role-${role}-note`) }))}
        value={roles}
        onChange={(ids) => setRoles(ids as Role[])}
      />
    </FormDialog>
  );
}
