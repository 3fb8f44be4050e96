// A calm sentence about something that happened and what to do next. Never red for what a person did.

import type { ReactNode } from "react";
import { messageOf } from "../lib/messages";
import { Failed, Refused } from "../lib/request";
import { useWords } from "../lib/words";
import { Icon, type IconName } from "./Icon";
import css from "./Notice.module.css";

type NoticeTone = "plain" | "attention" | "child" | "danger" | "yes";
const ICON_OF_TONE: Record<NoticeTone, IconName> = {
  plain: "help",
  attention: "warning",
  child: "child",
  danger: "warning",
  yes: "check",
};

export function Notice({
  children,
  title,
  tone = "plain",
  act,
  live,
}: {
  children?: ReactNode;
  title?: ReactNode;
  tone?: NoticeTone;
  act?: ReactNode;
  /** said aloud when it appears */
  live?: boolean;
}) {
  return (
    <div className={css.notice} data-notice="" data-tone={tone} role={live ? "alert" : undefined}>
      <Icon name={ICON_OF_TONE[tone]} />
      <div className={css.words}>
        {title ? <b>{title}</b> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {act}
    </div>
  );
}

/** Shows an error: a refusal with its advice, or a failure with the incident word that finds its cause. */
export function ErrorNotice({ error, act }: { error: Error | null | undefined; act?: ReactNode }) {
  const { t, attr } = useWords();
  if (!error) return null;
  if (error instanceof Refused) {
    const id = messageOf("refused-", error.code);
    return (
      <Notice tone="attention" title={t(id, error.args)} act={act} live>
        {attr(id, "advice", error.args)}
      </Notice>
    );
  }
  const incident = error instanceof Failed ? error.incident : "page";
  return (
    <Notice tone="attention" title={t("kit-failed")} act={act} live>
      {attr("kit-failed", "advice", { incident })}
    </Notice>
  );
}

/** Lists alarms, each with its advice. Fluent: `alarm-<code>`. */
export function Alarms({ codes }: { codes: string[] }) {
  const { t, attr } = useWords();
  return (
    <ul className={css.alarms}>
      {codes.map((code) => (
        <li key={code}>
          {t(messageOf("alarm-", code))} {attr(messageOf("alarm-", code), "advice")}
        </li>
      ))}
    </ul>
  );
}
