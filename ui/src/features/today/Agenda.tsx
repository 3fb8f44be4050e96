// Rows beside a column of time. An overdue row says for how long it has waited; the current row shows its one act.

import { type KeyboardEvent, useRef, useState } from "react";
import { Button, Chip, Isolate } from "../../kit";
import type { Day, TodayItem } from "../../lib/contract";
import { useDayInColumn } from "../../lib/dates";
import { useLabels } from "../../lib/labels";
import type { MessageId } from "../../lib/messageIds";
import { messageOf } from "../../lib/messages";
import { useShortcut } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import css from "./TodayPage.module.css";

type Props = { items: TodayItem[]; day: Day; onOpen: (item: TodayItem) => void; onFinish: (item: TodayItem) => void };

export function Agenda({ items, day, onOpen, onFinish }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const step = (by: number) => {
    const all = [...document.querySelectorAll<HTMLElement>("[data-agenda-row]")];
    const now = all.findIndex((el) => el.contains(document.activeElement));
    (now === -1 ? all[0] : all[now + by])?.querySelector<HTMLElement>("[data-opens]")?.focus();
  };
  useShortcut("next", () => step(1));
  useShortcut("previous", () => step(-1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <ul className={css.rows} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <li
          key={item.record}
          className={css.row}
          data-agenda-row=""
          data-at={at === item.record || undefined}
          onFocus={() => setAt(item.record)}
          onPointerEnter={() => setAt(item.record)}
          onPointerLeave={() => setAt(null)}
          onBlur={() => setAt(null)}
        >
          <DueCell item={item} day={day} />
          <ItemCell item={item} onOpen={() => onOpen(item)} />
          <span className={css.act}>
            <Button size="compact" onPress={() => (item.kind === "task" ? onFinish(item) : onOpen(item))}>
              <ActWords item={item} />
            </Button>
          </span>
          <KindCell item={item} />
        </li>
      ))}
    </ul>
  );
}

function DueCell({ item, day }: { item: TodayItem; day: Day }) {
  const { t, time } = useWords();
  const column = useDayInColumn();
  if (item.waited_days > 0) {
    return (
      <span className={css.when} data-waited="">
        {t("today-waited", { days: item.waited_days })}
      </span>
    );
  }
  if (item.due_on && item.due_on !== day) {
    return (
      <span className={css.when} data-free="">
        {column(item.due_on)}
      </span>
    );
  }
  if (item.time) return <span className={css.when}>{time(item.time)}</span>;
  return (
    <span className={css.when} data-free="">
      {t("today-any-time")}
    </span>
  );
}

function ItemCell({ item, onOpen }: { item: TodayItem; onOpen: () => void }) {
  const { t } = useWords();
  const labels = useLabels();
  const who = item.alias ?? item.code;
  const written = item.kind === "task";
  const purpose = item.args.scope ? labels.code("consent_scope", String(item.args.scope)) : "";
  return (
    <div className={css.what}>
      <span className={css.line}>
        <button type="button" className={css.opens} data-opens="" onClick={onOpen}>
          <bdi>{written ? item.what : t(itemMessage(item, "what"), { scope: "", purpose, ...item.args, who })}</bdi>
        </button>
        {item.may_be_under_18 ? <Chip tone="child">{t("kit-may-be-under-18")}</Chip> : null}
      </span>
      <p className={css.why}>
        <ReasonWords item={item} who={who} />
      </p>
    </div>
  );
}

function ReasonWords({ item, who }: { item: TodayItem; who: string }) {
  const { t, has } = useWords();
  const owner = item.owner;
  if (item.kind === "task") return <>{t(owner ? "today-why-task-owner" : "today-why-task", { who, owner: owner ?? "" })}</>;
  const id = itemMessage(item, "why");
  return <>{has(id) ? t(id, { ...item.args, who }) : who}</>;
}

function ActWords({ item }: { item: TodayItem }) {
  return <>{useWords().t(`today-act-${item.kind}`)}</>;
}

function KindCell({ item }: { item: TodayItem }) {
  return (
    <span className={css.kind}>
      <span>{useWords().t(`today-kind-${item.kind}`)}</span>
      <Isolate>{item.code}</Isolate>
    </span>
  );
}

/** A row that came without particulars (whom it was sent to, when) has a sentence of its own that needs none. */
function itemMessage(item: TodayItem, part: "what" | "why"): MessageId {
  const plain = item.what === "referral-no-answer" && Object.keys(item.args).length === 0;
  return messageOf(`today-${part}-`, plain ? `${item.what}-plain` : item.what);
}
