// Intake of a new person. Five questions, none of them required; the code is assigned automatically. Done by keyboard in less than a
// minute: Tab goes on, Ctrl+Enter begins the case.

import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import {
  Button,
  Checkbox,
  Chip,
  ChipCheckboxGroup,
  ComboBox,
  ErrorNotice,
  Headline,
  type IconName,
  PageLayout,
  RadioCards,
  TextField,
} from "../../kit";
import { useDraft } from "../../lib/drafts";
import { useLabels } from "../../lib/labels";
import { messageOf } from "../../lib/messages";
import { useGo, usePlaces } from "../../lib/places";
import { useAct } from "../../lib/queries";
import { type RequestAnswer, request } from "../../lib/request";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import css from "./Intake.module.css";
import { SimilarCases } from "./SimilarCases";

type Typed = {
  alias: string;
  language: string | null;
  interpreter: boolean;
  age: string;
  needs: string[];
  notes: "given" | "not_now" | null;
};

const EMPTY: Typed = { alias: "", language: null, interpreter: false, age: "", needs: [], notes: null };

export const URGENT: { code: string; icon: IconName }[] = [
  { code: "safe_accommodation", icon: "bed" },
  { code: "food", icon: "food" },
  { code: "medical_emergency", icon: "doctor" },
  { code: "clothing_nfi", icon: "clothes" },
  { code: "interpretation", icon: "language" },
  { code: "safety_security", icon: "door" },
];

export function Intake() {
  const { t, time } = useWords();
  const go = useGo();
  const { back } = usePlaces();
  const draft = useDraft<Typed>("intake", null, EMPTY);
  const { value } = draft;
  const part = (change: Partial<Typed>) => draft.set((before) => ({ ...before, ...change }));
  const save = useAct("start_case", {
    onSuccess: (begun) => {
      toast(t("people-begun", { code: begun.code }));
      void draft.drop();
      go({ at: "case", case: begun.case });
    },
  });
  const begin = () => {
    if (save.isPending) return;
    save.mutate({
      alias: value.alias.trim() || null,
      language: value.language,
      with_interpreter: value.language ? value.interpreter : null,
      age: value.age.trim() || null,
      needs: value.needs,
      notes_consent: value.notes,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      begin();
    }
  };
  return (
    <PageLayout
      foot={
        <>
          <span className={css.kept}>{draft.keptAt ? t("people-draft-kept", { time: time(draft.keptAt) }) : t("people-nothing-must")}</span>
          <Button
            variant="quiet"
            onPress={() => {
              void draft.drop();
              back();
            }}
          >
            {t("people-leave")}
          </Button>
          <Button variant="main" keys={["Ctrl", "Enter"]} onPress={begin} isPending={save.isPending}>
            {t("people-begin")}
          </Button>
        </>
      }
    >
      <div className={css.form} onKeyDownCapture={onKeyDown}>
        <Headline title={t("people-title")} under={t("people-under")} />
        <ol className={css.questions}>
          <Question n={1}>
            <TextField
              label={t("people-alias")}
              hint={t("people-alias-hint")}
              value={value.alias}
              onChange={(alias) => part({ alias })}
              tall
              autoFocus
              autoComplete="off"
              spellCheck="false"
            />
            <SimilarCases alias={value.alias} />
          </Question>
          <Question n={2}>
            <LanguageQuestion value={value} part={part} />
          </Question>
          <Question n={3}>
            <AgeQuestion typed={value.age} onType={(age) => part({ age })} />
          </Question>
          <Question n={4}>
            <ChipCheckboxGroup
              label={t("people-needs")}
              options={URGENT.map(({ code, icon }) => ({ id: code, name: t(messageOf("people-need-", code)), icon }))}
              value={value.needs}
              onChange={(needs) => part({ needs })}
            />
          </Question>
          <Question n={5}>
            <RadioCards
              label={t("people-notes")}
              columns={2}
              options={[
                { id: "given", name: t("people-notes-yes"), note: t("people-notes-yes-note") },
                { id: "not_now", name: t("people-notes-not-now"), note: t("people-notes-not-now-note") },
              ]}
              value={value.notes}
              onChange={(notes) => part({ notes: notes as Typed["notes"] })}
            />
          </Question>
        </ol>
        <ErrorNotice error={save.error} />
      </div>
    </PageLayout>
  );
}

function Question({ n, children }: { n: number; children: ReactNode }) {
  const { number } = useWords();
  return (
    <li className={css.question}>
      <span className={css.number} aria-hidden="true">
        {number(n)}
      </span>
      <div className={css.answer}>{children}</div>
    </li>
  );
}

function LanguageQuestion({ value, part }: { value: Typed; part: (change: Partial<Typed>) => void }) {
  const { t } = useWords();
  const labels = useLabels();
  return (
    <div className={css.pair}>
      <ComboBox
        label={t("people-language")}
        options={labels.options("language")}
        value={value.language}
        onChange={(language) => part({ language })}
      />
      <Checkbox isSelected={value.interpreter} onChange={(interpreter) => part({ interpreter })}>
        {t("people-interpreter")}
      </Checkbox>
    </div>
  );
}

const PAUSE_MS = 150;

/** The age as it is said; the core reads it and says back what it understood. In doubt the page of a child. */
function AgeQuestion({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const { t, age } = useWords();
  const [read, setRead] = useState<(RequestAnswer<"read_age"> & { typed: string }) | null>(null);
  useEffect(() => {
    if (typed.trim() === "") return setRead(null);
    let stale = false;
    const timer = setTimeout(() => {
      request("read_age", { typed }).then(
        (answer) => !stale && setRead({ ...answer, typed }),
        () => !stale && setRead(null),
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  const unread = read !== null && read.typed === typed && read.age === null;
  return (
    <div className={css.pair}>
      <TextField
        label={t("people-age")}
        hint={t("people-age-hint")}
        value={typed}
        onChange={onType}
        autoComplete="off"
        spellCheck="false"
        error={unread ? t("people-age-not-read") : null}
      />
      <p className={css.back} aria-live="polite">
        {read?.age ? age(read.age) : null} {read?.may_be_under_18 ? <Chip tone="child">{t("people-age-child")}</Chip> : null}
      </p>
    </div>
  );
}
