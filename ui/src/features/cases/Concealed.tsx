// Sensitive passages are concealed from a colleague across the room. Held Space (or a held pointer) shows them and letting go conceals
// them again; Enter keeps them open for hands that cannot hold a key.
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { ErrorNotice, Kbd, Loading } from "../../kit";
import type { TimelineItem } from "../../lib/contract";
import { type RecordKind, records } from "../../lib/dictionary";
import { useRead } from "../../lib/queries";
import { known, knownText } from "../../lib/values";
import { useWords, Words } from "../../lib/words";
import { RowDate } from "./RowDate";
import css from "./Timeline.module.css";

type Open = (kind: string, record: string) => void;

/** All passages of one day as a row of their own. */
export function ConcealedPassages({ items, pronoun, onOpen }: { items: TimelineItem[]; pronoun: string | null; onOpen: Open }) {
  const { t } = useWords();
  return (
    <li className={css.concealedRow}>
      {items[0] ? <RowDate item={items[0]} /> : null}
      <i aria-hidden="true" />
      <div>
        <Concealed items={items} onOpen={onOpen}>
          <b>{t("case-page-told", { pronoun: pronoun ?? "they" })}</b>{" "}
          <span className={css.soft}>{t("case-page-folded", { count: items.length })}</span>
        </Concealed>
      </div>
    </li>
  );
}

/** The words that were written with something we did, beneath its row. */
export function ConcealedWords({ item, onOpen }: { item: TimelineItem; onOpen: Open }) {
  const { t } = useWords();
  return (
    <Concealed items={[item]} onOpen={onOpen}>
      <span className={css.soft}>{t("case-page-words-with-it")}</span>
    </Concealed>
  );
}

function Concealed({ items, children, onOpen }: { items: TimelineItem[]; children: ReactNode; onOpen: Open }) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const [kept, setKept] = useState(false);
  const open = held || kept;
  const release = () => setHeld(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === " ") setHeld(true);
    else if (event.key === "Enter") setKept(!kept);
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.concealed} data-open={open || undefined}>
      <button
        type="button"
        className={css.toggle}
        aria-expanded={open}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.key === " " && release()}
        onBlur={release}
        onPointerDown={() => setHeld(true)}
        onPointerUp={release}
        onPointerLeave={release}
      >
        <span>{children}</span>
        <span className={css.hold}>
          {kept ? (
            <>
              {t("case-page-fold-again")} <Kbd keys={["Enter"]} />
            </>
          ) : (
            <Words id="case-page-hold" args={{ key: <Kbd keys={["Space"]} /> }} />
          )}
        </span>
      </button>
      {open ? items.map((item) => <Passage key={item.record} item={item} onOpen={onOpen} />) : null}
    </div>
  );
}

function Passage({ item, onOpen }: { item: TimelineItem; onOpen: Open }) {
  const { t } = useWords();
  const record = useRead("show_record", { kind: item.kind, record: item.record });
  if (!record.data) return record.error ? <ErrorNotice error={record.error} /> : <Loading rows={1} />;
  const { fields } = record.data;
  const written = (records[item.kind as RecordKind]?.fields ?? []).filter(({ type }) => type === "note");
  const texts = written.flatMap(({ name }) => knownText(fields, name) ?? []);
  return (
    <div className={css.passage}>
      {texts.map((text) => (
        <p key={text} className={css.words} data-human={known(fields, "own_words") === true || undefined}>
          <bdi>{text}</bdi>
        </p>
      ))}
      <p className={css.byLine}>
        {item.by ? <bdi>{item.by}</bdi> : null}
        <button type="button" className={css.more} onClick={() => onOpen(item.kind, item.record)}>
          {t("case-page-open")}
        </button>
      </p>
    </div>
  );
}
