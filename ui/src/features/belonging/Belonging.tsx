// The only page of files that belong to no organisation yet: request admission, and take in the answer. The six words go by voice both
// ways: the own ones are read aloud, the organisation's are typed in as heard. This page never shows the words that the worker must
// hear.

import { useState } from "react";
import { Button, ErrorNotice, Facts, Isolate, Loading, Notice, Row, Segmented, SixWords, SixWordsField, Stack } from "../../kit";
import type { OrganisationView } from "../../lib/contract";
import { messageOf } from "../../lib/messages";
import { useAct, useRead } from "../../lib/queries";
import { Refused } from "../../lib/request";
import { readSixWords } from "../../lib/sixWords";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import css from "./Belonging.module.css";
import { IncomingLetter, type Letter } from "./IncomingLetter";
import { OutgoingLetter } from "./OutgoingLetter";

type Part = "ask" | "answer";

/** `again`: these files belong already; new keys need a new letter, and a newer letter knows of newer colleagues. */
export function Belonging({ part: first = "ask", again }: { part?: Part; again?: boolean }) {
  const { t } = useWords();
  const [part, setPart] = useState<Part>(first);
  const organisation = useRead("show_organisation", {});
  return (
    <Stack gap="large">
      {again ? null : (
        <Stack gap="small">
          <h1>{t("belonging-title")}</h1>
          <p>{t("belonging-note")}</p>
        </Stack>
      )}
      <Segmented
        label={t("belonging-parts")}
        wide
        options={[
          { id: "ask", name: t("belonging-part-ask") },
          { id: "answer", name: t("belonging-part-answer") },
        ]}
        value={part}
        onChange={(id) => setPart(id as Part)}
      />
      {organisation.isPending ? <Loading rows={4} /> : null}
      <ErrorNotice error={organisation.error} />
      {organisation.data && part === "ask" ? <AskOrganisation mine={organisation.data.mine} onNext={() => setPart("answer")} /> : null}
      {organisation.data && part === "answer" ? <TakeAnswer /> : null}
    </Stack>
  );
}

function AskOrganisation({ mine, onNext }: { mine: OrganisationView["mine"]; onNext: () => void }) {
  const { t } = useWords();
  const show = useAct("make_org_request");
  const save = useAct("make_org_request");
  return (
    <Stack gap="large">
      <section className={css.step} aria-labelledby="belonging-give">
        <h2 id="belonging-give">{t("belonging-ask-give")}</h2>
        <p>{t("belonging-ask-give-note")}</p>
        <OutgoingLetter
          text={show.data?.text ?? save.data?.text ?? null}
          label={t("belonging-request-text")}
          saveAs={{ button: "belonging-request-save", title: "belonging-request-save-title" }}
          file={save.data?.file ?? null}
          pending={save.isPending}
          error={save.error ?? show.error}
          main
          onSave={(folder) => save.mutate({ folder })}
          onShow={() => show.mutate({ folder: null })}
        />
      </section>
      <section className={css.step} aria-labelledby="belonging-say">
        <h2 id="belonging-say">{t("belonging-ask-say")}</h2>
        <p>{t("belonging-ask-say-note")}</p>
        <SixWords label={t("belonging-mine")} words={mine.words} groups={mine.groups} />
      </section>
      <Row ends>
        <Button onPress={onNext}>{t("belonging-to-answer")}</Button>
      </Row>
    </Stack>
  );
}

type Read = { letter: Letter; handle: string; roles: string[] };

function TakeAnswer() {
  const [read, setRead] = useState<Read | null>(null);
  const reading = useAct("read_org_certificate", {
    onSuccess: ({ handle, roles }, letter) => setRead({ letter: { path: letter.path ?? null, text: letter.text ?? null }, handle, roles }),
  });
  if (read) {
    return (
      <CompareWords
        read={read}
        onOther={() => {
          reading.reset();
          setRead(null);
        }}
      />
    );
  }
  return <BringLetter pending={reading.isPending} error={reading.error} onTake={(letter) => reading.mutate(letter)} />;
}

function BringLetter({ pending, error, onTake }: { pending: boolean; error: Error | null; onTake: (letter: Letter) => void }) {
  const { t } = useWords();
  return (
    <section className={css.step} aria-labelledby="belonging-bring">
      <h2 id="belonging-bring">{t("belonging-answer-bring")}</h2>
      <p>{t("belonging-answer-bring-note")}</p>
      <IncomingLetter
        chooseTitle="belonging-letter-choose-title"
        choose="belonging-letter-choose"
        paste="belonging-letter-paste"
        pending={pending}
        error={error}
        onTake={onTake}
      />
    </section>
  );
}

/** A difference is not a mistake to be clicked away: the letter is not taken, and the page says what it could mean. */
function CompareWords({ read, onOther }: { read: Read; onOther: () => void }) {
  const { t, list } = useWords();
  const [typed, setTyped] = useState("");
  const accept = useAct("accept_certificate", { onSuccess: () => toast(t("belonging-accepted")) });
  const heard = readSixWords(typed);
  if (isWordsDiffer(accept.error)) {
    return (
      <WordsDiffer
        onAgain={() => {
          setTyped("");
          accept.reset();
        }}
        onOther={onOther}
      />
    );
  }
  return (
    <form
      className={css.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (heard.complete) accept.mutate({ ...read.letter, words: heard.sent });
      }}
    >
      <h2>{t("belonging-compare")}</h2>
      <Facts
        rows={[
          { key: "who", term: t("belonging-letter-for"), value: <Isolate>{read.handle}</Isolate> },
          { key: "roles", term: t("belonging-letter-roles"), value: list(read.roles.map((role) => t(messageOf("workers-role-", role)))) },
        ]}
      />
      <p>{t("belonging-compare-note")}</p>
      <SixWordsField label={t("belonging-theirs")} value={typed} onChange={setTyped} autoFocus />
      <ErrorNotice error={accept.error} />
      <Row ends>
        <Button variant="quiet" onPress={onOther}>
          {t("belonging-other-letter")}
        </Button>
        <Button variant="main" type="submit" isDisabled={!heard.complete} isPending={accept.isPending}>
          {t(accept.isPending ? "belonging-accepting" : "belonging-accept")}
        </Button>
      </Row>
    </form>
  );
}

function WordsDiffer({ onAgain, onOther }: { onAgain: () => void; onOther: () => void }) {
  const { t } = useWords();
  return (
    <section className={css.step} aria-labelledby="belonging-differ">
      <Notice tone="attention" title={<span id="belonging-differ">{t("belonging-differ")}</span>} live>
        {t("belonging-differ-held")}
      </Notice>
      <div className={css.means}>
        <h2>{t("belonging-differ-means")}</h2>
        <ul>
          <li>{t("belonging-differ-means-heard")}</li>
          <li>{t("belonging-differ-means-old")}</li>
          <li>{t("belonging-differ-means-swapped")}</li>
        </ul>
        <h2>{t("belonging-differ-do")}</h2>
        <ol>
          <li>{t("belonging-differ-do-again")}</li>
          <li>{t("belonging-differ-do-stop")}</li>
          <li>{t("belonging-differ-do-meet")}</li>
        </ol>
      </div>
      <Row ends>
        <Button variant="quiet" onPress={onOther}>
          {t("belonging-other-letter")}
        </Button>
        <Button variant="main" onPress={onAgain}>
          {t("belonging-type-again")}
        </Button>
      </Row>
    </section>
  );
}

export function isWordsDiffer(error: Error | null): boolean {
  return error instanceof Refused && error.code === "org-words-differ";
}
