// The three recovery sheets, one at a time, large enough to copy by hand. Two words typed back prove that a sheet was written down;
// only then comes the next. The sheets are shown once and kept nowhere.
import { useEffect, useRef, useState } from "react";
import { Button, ErrorNotice, Notice, Row, Stack, TextField } from "../../kit";
import type { Sheet } from "../../lib/contract";
import { useAct } from "../../lib/queries";
import { useWords } from "../../lib/words";
import css from "./FirstRun.module.css";

export function Sheets({ sheets, onDone }: { sheets: Sheet[]; onDone: () => void }) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: who works by keyboard or by ear is at this sheet's title, not nowhere. The question takes
  // the focus into its first field itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sheet has a title of its own
  useEffect(() => {
    if (!asking) title.current?.focus();
  }, [at, asking]);
  const sheet = sheets[at];
  if (!sheet) return null;
  const next = () => {
    setAsking(false);
    if (at + 1 < sheets.length) setAt(at + 1);
    else onDone();
  };
  if (asking)
    return <ConfirmSheet key={sheet.number} sheet={sheet} last={at + 1 === sheets.length} onBack={() => setAsking(false)} onRight={next} />;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <h1 ref={title} tabIndex={-1} className={css.title}>
          {t("vault-sheets-title", { number: sheet.number })}
        </h1>
        <p>{t(`vault-sheets-note-${sheet.number}`)}</p>
      </Stack>
      <SheetPage sheet={sheet} />
      <Row ends>
        <Button variant="main" onPress={() => setAsking(true)}>
          {t("vault-sheets-written")}
        </Button>
      </Row>
    </Stack>
  );
}

function SheetPage({ sheet }: { sheet: Sheet }) {
  const { t, number } = useWords();
  return (
    <article className={css.sheet}>
      <header className={css.sheetHead}>
        <span>{t("vault-sheet-head", { number: sheet.number })}</span>
      </header>
      <ol className={css.words} lang="en" dir="ltr">
        {sheet.words.map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word's place on the sheet is what it is
          <li key={`${i}-${word}`}>
            <span>{number(i + 1)}</span>
            {word}
          </li>
        ))}
      </ol>
      <p className={css.digits}>{sheet.groups.join(" ")}</p>
      <p className={css.sheetNote}>{t("vault-sheet-note")}</p>
    </article>
  );
}

/** Chooses the two words to ask for: spread over the sheet, different from sheet to sheet, the same at each try. */
function wordsAsked(sheet: Sheet): [number, number] {
  const count = Math.max(2, sheet.words.length);
  const first = (sheet.number * 2) % Math.floor(count / 2);
  return [first, Math.min(count - 1, first + Math.ceil(count / 2))];
}

function ConfirmSheet({ sheet, last, onBack, onRight }: { sheet: Sheet; last: boolean; onBack: () => void; onRight: () => void }) {
  const { t } = useWords();
  const [one, two] = wordsAsked(sheet);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const confirm = useAct("confirm_sheets", { onSuccess: ({ right }) => right && onRight() });
  const [tried, setTried] = useState(false);
  const words = [first.trim().toLowerCase(), second.trim().toLowerCase()];
  const inPlace = words[0] === sheet.words[one]?.toLowerCase() && words[1] === sheet.words[two]?.toLowerCase();
  const wrong = (tried && !inPlace) || confirm.data?.right === false;
  const submit = () => {
    setTried(true);
    if (inPlace) confirm.mutate({ number: sheet.number, words });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="large">
        <Stack gap="small">
          <h1>{t("vault-confirm-title", { number: sheet.number })}</h1>
          <p>{t("vault-confirm-note")}</p>
        </Stack>
        <TextField
          label={t("vault-confirm-word", { place: one + 1 })}
          value={first}
          onChange={(typed) => {
            setTried(false);
            setFirst(typed);
          }}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
        <TextField
          label={t("vault-confirm-word", { place: two + 1 })}
          value={second}
          onChange={(typed) => {
            setTried(false);
            setSecond(typed);
          }}
          autoComplete="off"
          spellCheck="false"
        />
        {wrong ? (
          <Notice tone="attention" title={t("vault-confirm-wrong")} live>
            {t("vault-confirm-wrong-advice")}
          </Notice>
        ) : null}
        <ErrorNotice error={confirm.error} />
        <Row ends>
          <Button variant="quiet" onPress={onBack}>
            {t("vault-confirm-again")}
          </Button>
          <Button type="submit" variant="main" isDisabled={first === "" || second === ""} isPending={confirm.isPending}>
            {t(last ? "vault-confirm-finish" : "kit-next")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
