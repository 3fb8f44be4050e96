// A note, in place of the assistance line. Ctrl+Enter saves, since Enter belongs to the text. The person's own words are set in serif.
import { useEffect, useRef, useState } from "react";
import { Checkbox, Composer, type ComposerAct, ComposerArea, DayField, ErrorNotice, Notice, Row, ShortName } from "../../kit";
import type { Day } from "../../lib/contract";
import { useDraft } from "../../lib/drafts";
import { useAct } from "../../lib/queries";
import { toast } from "../../lib/toasts";
import { useWords, Words } from "../../lib/words";
import { beyondOneNote } from "./length";

type Typed = { text: string; sensitive: boolean; own_words: boolean; on: Day | null };
const EMPTY: Typed = { text: "", sensitive: false, own_words: false, on: null };

export function NoteLine({ caseId, alias, pronoun, focus, acts, onDone }: Props) {
  const { t, day } = useWords();
  const draft = useDraft<Typed>(`note/${caseId}`, caseId, EMPTY);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const { value, set } = draft;
  useEffect(() => {
    if (focus > 0) input.current?.focus();
  }, [focus]);
  const save = useAct("write_note", {
    onSuccess: () => {
      toast(t("notes-saved"), { undo: true });
      void draft.drop();
      onDone();
    },
  });
  const text = value.text.trim();
  const beyond = beyondOneNote(value.text);
  const part = (change: Partial<Typed>) => set((before) => ({ ...before, ...change }));
  const more = [value.sensitive ? t("notes-back-folded") : "", draft.keptAt ? t("notes-draft-kept") : ""].filter(Boolean);
  return (
    <Composer
      verb={t("notes-verb")}
      label={t("notes-line")}
      save={t("kit-save")}
      saveKeys={["Ctrl", "Enter"]}
      onSave={() => save.mutate({ case: caseId, ...value, text })}
      canSave={text !== "" && !beyond}
      pending={save.isPending}
      area
      detailsName={t("notes-day")}
      detailsOpen={open || value.on !== null}
      onDetails={() => setOpen(true)}
      details={<DayField label={t("notes-day")} value={value.on} onChange={(on) => part({ on })} autoFocus={open} />}
      back={
        <>
          <Words id="notes-back" args={{ alias: <ShortName name={alias} />, day: value.on ? day(value.on) : t("notes-today") }} />
          {more.map((part) => ` · ${part}`)}
        </>
      }
      acts={acts}
      trouble={
        <>
          <Row align="start">
            <Checkbox isSelected={value.own_words} onChange={(own_words) => part({ own_words })}>
              {t("notes-own-words", { pronoun: pronoun ?? "they" })}
            </Checkbox>
            <Checkbox isSelected={value.sensitive} onChange={(sensitive) => part({ sensitive })} note={t("notes-sensitive-note")}>
              {t("notes-sensitive")}
            </Checkbox>
          </Row>
          {beyond ? (
            <Notice tone="attention" title={t("notes-too-long", { over: beyond.all - beyond.fits })} live>
              {t("notes-too-long-advice", { fits: beyond.fits })}
            </Notice>
          ) : (
            <ErrorNotice error={save.error} />
          )}
          <ErrorNotice error={draft.trouble} />
        </>
      }
    >
      <ComposerArea
        ref={input}
        label={t("notes-line")}
        placeholder={t("notes-placeholder")}
        value={value.text}
        onChange={(to) => part({ text: to })}
        human={value.own_words}
      />
    </Composer>
  );
}

type Props = { caseId: string; alias: string; pronoun: string | null; focus: number; acts: ComposerAct[]; onDone: () => void };
