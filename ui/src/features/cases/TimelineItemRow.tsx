// One row of the timeline: what happened in bold, the rest quieter, by whom at the end.

import type { ReactNode } from "react";
import { Chip } from "../../kit";
import type { CaseView, Day, TimelineItem } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { messageOf } from "../../lib/messages";
import { useRead } from "../../lib/queries";
import { known, knownText, useQuantityWords, useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import { ConcealedWords } from "./Concealed";
import { RowDate } from "./RowDate";
import css from "./Timeline.module.css";
import { dayOf } from "./timelineRows";

type Open = (kind: string, record: string) => void;

export function TimelineItemRow({ item, view, today, onOpen }: { item: TimelineItem; view: CaseView; today: Day; onOpen: Open }) {
  const { t } = useWords();
  const line = useRowWords(item, view);
  return (
    <li className={css.row} data-voided={item.voided || undefined}>
      <RowDate item={item} />
      <i aria-hidden="true" data-tone={toneOf(item)} />
      <div>
        <span className={css.what}>
          <button type="button" className={css.open} onClick={() => onOpen(item.kind, item.record)}>
            {line.main}
          </button>
          {line.rest ? (
            <span className={css.soft}>
              {" · "}
              <bdi>{line.rest}</bdi>
            </span>
          ) : null}
          {item.kind === "note" && !item.voided ? <NoteText item={item} /> : null}
          {item.voided ? <span className={css.voided}>{t("case-page-voided")}</span> : null}
          {item.unsettled.length > 0 ? <Chip tone="attention">{t("case-page-unsettled", { count: item.unsettled.length })}</Chip> : null}
          {item.folded && !item.voided ? <ConcealedWords item={item} onOpen={onOpen} /> : null}
        </span>
        <WrittenBy item={item} today={today} />
      </div>
    </li>
  );
}

function WrittenBy({ item, today }: { item: TimelineItem; today: Day }) {
  const { t, time } = useWords();
  if (!item.by) return null;
  return (
    <span className={css.by}>
      {dayOf(item) === today ? t("case-page-by-at", { worker: item.by, time: time(item.at) }) : <bdi>{item.by}</bdi>}
    </span>
  );
}

/** A note that nobody marked as sensitive is read where it stands. */
function NoteText({ item }: { item: TimelineItem }) {
  const record = useRead("show_record", { kind: "note", record: item.record });
  const text = knownText(record.data?.fields, "text");
  if (!text) return null;
  return (
    <p className={css.words} data-human={known(record.data?.fields, "own_words") === true || undefined}>
      <bdi>{text}</bdi>
    </p>
  );
}

function useRowWords(item: TimelineItem, view: CaseView): { main: ReactNode; rest: string | null } {
  const { t, list, day } = useWords();
  const quantityWords = useQuantityWords();
  const labels = useLabels();
  const values = useValueWords();
  const code = item.code ? labels.code(item.code.list, item.code.code) : null;
  const field = (name: string) => {
    const answer = item.fields[name];
    return answer?.state === "known" ? values.answer(item.kind, name, answer) : null;
  };
  const also = (...parts: (string | null)[]) =>
    list(
      parts.filter((part): part is string => Boolean(part)),
      "unit",
    ) || null;
  switch (item.kind) {
    case "assistance": {
      const quantity = known(item.fields, "quantity") as [number, number] | null;
      const outcome = knownText(item.fields, "outcome");
      return {
        main: code ?? labels.record("assistance"),
        rest: also(
          quantity ? quantityWords(quantity, knownText(item.fields, "unit")) : null,
          outcome && outcome !== "provided" ? labels.code("service_outcome", outcome) : null,
          field("provider"),
        ),
      };
    }
    case "referral": {
      const referral = view.referrals.find((one) => one.record === item.record);
      const organisation = referral?.organisation?.name ?? field("organisation") ?? t("case-page-somewhere");
      const status = referral?.status ?? knownText(item.fields, "status") ?? "draft";
      return {
        main: t(messageOf("case-page-referral-", status), { organisation }),
        rest: also(
          ...(referral?.services ?? []).map((service) => labels.code("service_type", service)),
          status === "refused" ? field("refusal_reason") : null,
        ),
      };
    }
    case "consent_record": {
      const state = knownText(item.fields, "state") ?? "not_asked";
      const scope = knownText(item.fields, "scope");
      return {
        main: t(messageOf("case-page-agreed-", state), {
          scope: scope ? labels.code("consent_scope", scope) : labels.record("consent_record"),
        }),
        rest: also(field("recipient"), field("valid_until") ? t("case-page-until", { on: field("valid_until") ?? "" }) : null),
      };
    }
    case "task": {
      const task = view.tasks.find((one) => one.record === item.record);
      const done = task?.done_on ?? knownText(item.fields, "done_on");
      return { main: t(done ? "case-page-task-done" : "case-page-task-set"), rest: task?.text ?? code };
    }
    case "note":
      return { main: t(known(item.fields, "own_words") === true ? "case-page-note-own-words" : "case-page-note"), rest: null };
    case "best_interests": {
      const done = knownText(item.fields, "implemented_on");
      return {
        main: code ?? labels.record(item.kind),
        rest: done ? t("case-page-finished-on", { on: day(done) }) : field("recommendation"),
      };
    }
    case "guardian":
      return { main: code ?? labels.record(item.kind), rest: field("kind") };
    default:
      return { main: labels.record(item.kind), rest: code };
  }
}

function toneOf(item: TimelineItem): string {
  switch (item.kind) {
    case "consent_record":
      return "consent";
    case "referral":
      return ["sent", "received"].includes(knownText(item.fields, "status") ?? "") ? "waits" : "plain";
    case "guardian":
    case "best_interests":
    case "child_profile":
      return "child";
    default:
      return "plain";
  }
}
